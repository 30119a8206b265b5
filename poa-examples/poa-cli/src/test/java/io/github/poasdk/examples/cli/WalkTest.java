package io.github.poasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.examples.cli.Shell.Result;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.json.PlanDraft;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.validation.pack.IssueEntry;
import io.github.poasdk.validation.pack.PolicyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From an empty form to a plan without findings, for every issue type and every response that its notices want, with nothing but
 * what the program says: the form, the examples of the schema, the checklist and the findings.
 */
class WalkTest {

    private static final String TODAY = "2026-03-11";
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNode SCHEMA =
            MAPPER.readTree(new Shell().run("schema").out());

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    static Stream<Arguments> cases() {
        PolicyPack pack = PolicyPack.builtIn();
        return pack.issueTypes().stream()
                .flatMap(entry -> responses(entry, pack)
                        .map(kind -> Arguments.of(entry.type().code(), kind)));
    }

    private static Stream<ResponseKind> responses(IssueEntry entry, PolicyPack pack) {
        return entry.patterns().stream()
                .flatMap(pattern -> pack.notice(pattern).stream())
                .flatMap(notice -> notice.responseKinds().stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_the_program_says_is_enough_for_a_plan_without_findings(String type, ResponseKind kind)
            throws IOException {
        String file = folder.resolve("plan.json").toString();
        assertThat(shell.run("init", "--type", type, "--response", kind.name(), "-o", file))
                .isEqualTo(new Result(0, "", ""));
        assertEachFindingOfThePackHasItsSource(file);
        assertThat(MAPPER.readTree(checklist(file)).at("/items")).isNotEmpty();

        fillInTheForm(file);
        followTheChecklist(file);
        confirmTheClosuresThatAreFound(file);

        Result result = shell.run("validate", file, "--as-of", TODAY, "--fail-on", "hint");
        assertThat(result.out()).endsWith("Nothing to mend.\n");
        assertThat(result.status()).isZero();
        assertThat(MAPPER.readTree(checklist(file)).at("/items").valueStream())
                .filteredOn(item -> item.path("need").asString().equals("REQUIRED"))
                .extracting(item -> item.path("state").asString())
                .doesNotContain("MISSING", "DEFECTIVE");
    }

    private String checklist(String file) {
        return shell.run("checklist", file, "--as-of", TODAY, "--output", "json")
                .out();
    }

    private void assertEachFindingOfThePackHasItsSource(String file) {
        JsonNode report = MAPPER.readTree(shell.run("validate", file, "--as-of", TODAY, "--output", "json")
                .out());
        assertThat(report.at("/pack/version").asString()).isNotEmpty();
        assertThat(report.path("findings").valueStream())
                .filteredOn(finding -> finding.path("category").asString().equals("POLICY")
                        || finding.path("code").asString().matches("POA-EVIDENCE-(MISSING|EXPECTED|NOT-STATED)"))
                .allSatisfy(finding -> {
                    assertThat(finding.at("/source/title").asString()).isNotEmpty();
                    assertThat(finding.at("/source/verifiedOn").asString()).isNotEmpty();
                });
    }

    /** As a person does who copies the example above each empty place, and has more than one document and one action. */
    private void fillInTheForm(String file) throws IOException {
        String form = Shell.read(Path.of(file));
        PlanDraft draft = PlanJson.create().readDraft(form);
        for (String place : empty("", MAPPER.readTree(form))) {
            JsonNode member = member(place);
            boolean isList = member.has("items");
            String example = (isList ? member.path("items") : member)
                    .path("examples")
                    .path(0)
                    .asString("");
            assertThat(example).as(place).isNotEmpty();
            String text = distinct(place, example);
            draft = isList ? draft.add(place + "/-", text) : draft.replace(place, text);
        }
        assertThat(draft.problems()).isEmpty();
        Files.writeString(Path.of(file), PlanJson.create().write(draft));
    }

    private static String distinct(String place, String example) {
        if (place.matches("/evidence/[1-9]/fileName")) {
            return place.charAt("/evidence/".length()) + "-" + example;
        }
        boolean isAnother =
                place.matches("/evidence/[1-9]/title|/actions/1/(title|steps|policyAlignment|customerBenefit)");
        return isAnother ? "From now on: " + place.charAt(place.indexOf('/', 1) + 1) + " " + example : example;
    }

    private void followTheChecklist(String file) throws IOException {
        PlanDraft draft = PlanJson.create().readDraft(Shell.read(Path.of(file)));
        for (JsonNode item : MAPPER.readTree(checklist(file)).path("items")) {
            String what = item.path("what").asString();
            for (JsonNode pointer : item.path("pointers")) {
                String place = pointer.asString();
                switch (item.path("part").asString()) {
                    case "POLICY" -> draft = draft.replace(place + "/name", what.split(" / ", -1)[0]);
                    case "METRIC" -> draft = violated(draft, place, what.split(" ", -1));
                    case "EVIDENCE" -> draft = saved(draft, place, item.path("details"));
                    default -> {
                        // is there already
                    }
                }
            }
        }
        Files.writeString(Path.of(file), PlanJson.create().write(draft));
    }

    private void confirmTheClosuresThatAreFound(String file) throws IOException {
        PlanDraft draft = PlanJson.create().readDraft(Shell.read(Path.of(file)));
        JsonNode report = MAPPER.readTree(shell.run("validate", file, "--as-of", TODAY, "--output", "json")
                .out());
        for (JsonNode finding : report.path("findings")) {
            if (finding.path("code").asString().equals("POA-LISTING-NOT-CLOSED")) {
                draft = draft.replace(
                        "/listingClosures/0/asin", finding.at("/arguments/asin").asString());
            }
        }
        Files.writeString(Path.of(file), PlanJson.create().write(draft));
    }

    /** The limit, as in {@code ON_TIME_DELIVERY_RATE ≥ 90%}, and a value that is beyond it. */
    private static PlanDraft violated(PlanDraft draft, String place, String[] limit) {
        String threshold = limit[2].replace("%", "");
        boolean isLeast = limit[1].equals(">") || limit[1].equals("≥");
        String value = isLeast ? "1" : threshold + (threshold.contains(".") ? "5" : ".5");
        return draft.replace(place + "/threshold", threshold).replace(place + "/value", value);
    }

    /** In a format that every line of the checklist takes. */
    private static PlanDraft saved(PlanDraft draft, String place, JsonNode details) {
        String kind = draft.text(place + "/kind").orElseThrow();
        String name = draft.text(place + "/fileName").orElseThrow();
        String stem = name.substring(0, name.lastIndexOf('.') + 1);
        Set<String> taken = new LinkedHashSet<>();
        for (JsonNode detail : details) {
            String subject = detail.path("subject").asString();
            if (detail.path("kind").asString().equals("FORMATS") && (subject.isEmpty() || subject.equals(kind))) {
                List<String> formats = List.of(detail.path("value").asString().split(", ", -1));
                if (!taken.retainAll(formats) && taken.isEmpty()) {
                    taken.addAll(formats);
                }
            }
        }
        boolean isTaken = taken.isEmpty() || taken.contains(name.substring(stem.length()));
        return isTaken
                ? draft
                : draft.replace(place + "/fileName", stem + taken.iterator().next());
    }

    private static List<String> empty(String pointer, JsonNode node) {
        List<String> places = new ArrayList<>();
        if (node.isNull() || (node.isArray() && node.isEmpty())) {
            places.add(pointer);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            places.addAll(empty(pointer + "/" + member.getKey(), member.getValue()));
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            places.addAll(empty(pointer + "/" + i, node.get(i)));
        }
        return places;
    }

    private static JsonNode member(String pointer) {
        JsonNode node = SCHEMA;
        for (String token : pointer.substring(1).split("/", -1)) {
            JsonNode definition = resolved(node);
            node = definition.has("items")
                    ? definition.path("items")
                    : definition.path("properties").path(token);
        }
        return node;
    }

    private static JsonNode resolved(JsonNode node) {
        String reference = Stream.concat(Stream.of(node), node.path("allOf").valueStream())
                .map(part -> part.path("$ref").asString(""))
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
        return reference.isEmpty()
                ? node
                : SCHEMA.path("$defs").path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
