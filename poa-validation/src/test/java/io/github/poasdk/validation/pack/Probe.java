package io.github.poasdk.validation.pack;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.internal.StandardRuleBook;
import io.github.poasdk.validation.internal.StandardRules;
import io.github.poasdk.validation.internal.attempt.AttemptRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small plan, and what an entry of a pack makes of it: the findings of some rules, each with place, arguments, spans, source and
 * basis. What is expected is worked out from the entry, not from the rules.
 */
record Probe(
        String about, String day, Set<String> codes, Optional<JsonNode> earlier, JsonNode plan, List<String> expected) {

    private static final PlanJson JSON = PlanJson.create();

    /** Plans are written without what is usual in JSON, for they stand in Java. */
    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    /** What an entry of the pack says of a place. A rule that has its basis elsewhere takes numbers and phrases from the pack only. */
    static String finding(String code, String pointer, Map<String, ?> arguments, JsonNode entry) {
        if (StandardRules.find(code).orElseThrow().basis() != Basis.PACK) {
            return code + " " + pointer + " " + new TreeMap<>(arguments) + "  LOGIC";
        }
        Confidence confidence = Confidence.valueOf(entry.path("confidence").stringValue());
        return code + " " + pointer + " " + new TreeMap<>(arguments) + " "
                + entry.path("source").stringValue() + " " + confidence.basis();
    }

    /** As a paragraph: what it is about, the plan on its day, and what is found. */
    String text() {
        StringBuilder text = new StringBuilder(about + "\n  " + day + " " + plan + "\n");
        earlier.ifPresent(refused -> text.append("  after ").append(refused).append('\n'));
        expected.forEach(finding -> text.append("  - ").append(finding).append('\n'));
        return text.toString();
    }

    /** What a pack makes of the plan. */
    List<String> found(PolicyPack pack) {
        PolicyPack ofDay = pack.on(LocalDate.parse(day));
        PlanOfAction read = JSON.read(plan.toString());
        List<Finding> found = new ArrayList<>();
        StandardRuleBook.check(read, LocalDate.parse(day), pack, Optional.empty(), found::add, code -> {});
        earlier.ifPresent(refused -> found.addAll(AttemptRules.findings(JSON.read(refused.toString()), read, ofDay)));
        return found.stream()
                .filter(finding -> codes.contains(finding.code()))
                .map(Probe::text)
                .sorted()
                .toList();
    }

    private static String text(Finding finding) {
        String spans = finding.spans().stream()
                .map(span -> span.start() + "-" + span.end())
                .reduce("", (one, other) -> one + " " + other);
        return finding.code() + " " + finding.pointer() + " " + finding.arguments() + " "
                + finding.source().map(source -> source.key()).orElse("") + " " + finding.basis() + spans;
    }
}
