package io.github.poasdk.benchmarks;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.EvidenceItem;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.model.UnitsSold;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.json.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plans of the sizes that are measured: the late-shipment case, a part of it, and one with so many times its elements. Each
 * copy refers to itself, and has words of its own, as so many cases would.
 */
final class Workload {

    private static final List<String> LISTS = List.of("issues", "rootCauses", "actions", "evidence");
    private static final Set<String> IDS = Set.of("id", "issueIds", "causeIds", "evidenceIds", "fileName");
    private static final Set<String> TEXTS = Set.of(
            "summary",
            "statement",
            "customerImpact",
            "explanation",
            "whys",
            "steps",
            "title",
            "method",
            "policyAlignment",
            "customerBenefit");

    private Workload() {}

    /** The example with so many times its elements; 0 is the small plan. */
    static PlanOfAction plan(int times) {
        return times == 0 ? small() : large(times);
    }

    /** The example as a case about the authenticity of many products, each sold, and bought with an invoice of its own. */
    static PlanOfAction products(int number) {
        PlanOfAction one = plan(1);
        List<String> asins = numbered(number, i -> String.format(Locale.ROOT, "B%09d", i));
        Issue issue = one.getIssues().get(0);
        return one.toBuilder()
                .notice(one.getNotice().toBuilder().asins(asins).build())
                .issues(List.of(issue.toBuilder()
                        .type(IssueType.INAUTHENTIC)
                        .asins(asins)
                        .metricReadings(List.of())
                        .build()))
                .actions(one.getActions().stream()
                        .map(action -> action.toBuilder().asins(asins).build())
                        .toList())
                .unitsSold(numbered(
                        number,
                        i -> UnitsSold.builder().asin(asins.get(i)).units(i + 1).build()))
                .evidence(numbered(number, i -> invoice(i, asins.get(i))))
                .build();
    }

    private static Evidence invoice(int number, String asin) {
        return Evidence.builder()
                .id("invoice-" + number)
                .kind(EvidenceKind.INVOICE)
                .title("Invoice " + number)
                .fileName("invoice-" + number + ".pdf")
                .issuedOn(ValidationBenchmark.DAY.minusDays(60))
                .items(List.of(
                        EvidenceItem.builder().asin(asin).quantity(number + 1).build()))
                .build();
    }

    private static <T> List<T> numbered(int number, IntFunction<T> element) {
        return IntStream.range(0, number).mapToObj(element).toList();
    }

    /** The case with its first cause only, and with what belongs to that. */
    private static PlanOfAction small() {
        PlanOfAction one = large(1);
        RootCause cause = one.getRootCauses().get(0);
        List<CorrectiveAction> actions = one.getActions().stream()
                .filter(action -> action.getCauseIds().contains(cause.getId()))
                .toList();
        Set<String> evidenceIds = new HashSet<>();
        cause.getFacts().forEach(fact -> evidenceIds.addAll(fact.getEvidenceIds()));
        actions.forEach(action -> evidenceIds.addAll(action.getEvidenceIds()));
        return one.toBuilder()
                .rootCauses(List.of(cause))
                .actions(actions)
                .evidence(one.getEvidence().stream()
                        .filter(evidence -> evidenceIds.contains(evidence.getId()))
                        .toList())
                .build();
    }

    private static PlanOfAction large(int times) {
        ObjectNode one = (ObjectNode) example();
        ObjectNode many = one.deepCopy();
        for (int i = 1; i < times; i++) {
            for (String list : LISTS) {
                ArrayNode copies = (ArrayNode) many.path(list);
                for (JsonNode element : one.path(list)) {
                    copies.add(copy(element, "", i));
                }
            }
        }
        return PlanJson.create().read(many.toString());
    }

    private static JsonNode copy(JsonNode node, String member, int number) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties()
                    .forEach(entry -> copy.set(entry.getKey(), copy(entry.getValue(), entry.getKey(), number)));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(copy(element, member, number)));
            return copy;
        }
        if (IDS.contains(member)) {
            return JsonNodeFactory.instance.stringNode("c" + number + "-" + node.stringValue());
        }
        return TEXTS.contains(member)
                ? JsonNodeFactory.instance.stringNode(
                        node.stringValue().replaceAll("([a-z]{4,})\\b", "$1" + letters(number)))
                : node;
    }

    /** A number in letters, so that a word stays a word. */
    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static JsonNode example() {
        try (InputStream in = Objects.requireNonNull(Workload.class.getResourceAsStream("/plans/late-shipment.json"))) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
