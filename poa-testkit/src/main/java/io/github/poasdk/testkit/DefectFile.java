package io.github.poasdk.testkit;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.Acceptances;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.RuleExample.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of the defects that complete plans can have: rows that say what to set, what to remove, what is found then, and in
 * which plans it is so.
 */
final class DefectFile {

    static final String NAME = "defects.json";

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final PlanPaths PATHS = PlanPaths.create();
    private static final Map<String, Map<String, Row>> ROWS = read();

    private DefectFile() {}

    /** The plans with defects, sorted by issue type and kind of response. */
    static Stream<PlanFiles.Name> plans() {
        return PlanFiles.names().stream()
                .filter(name -> name.stage() == PlanFixture.Stage.COMPLETE
                        && name.language().equals("en"));
    }

    /** The name of a plan in the file. */
    static String key(PlanFiles.Name plan) {
        return plan.issueType().code() + "." + plan.responseKind();
    }

    /** The rows of a plan by their codes, sorted. */
    static Map<String, Row> rows(PlanFiles.Name plan) {
        return ROWS.getOrDefault(key(plan), Map.of());
    }

    private static Map<String, Map<String, Row>> read() {
        Map<String, PlanFiles.Name> names = plans().collect(Collectors.toMap(DefectFile::key, name -> name));
        Map<String, Map<String, Row>> rows = new HashMap<>();
        for (JsonNode json : MAPPER.readTree(Resources.text(NAME))) {
            for (String key : texts(json, "plans")) {
                Row row = new Row(Objects.requireNonNull(names.get(key), key), json);
                rows.computeIfAbsent(key, any -> new TreeMap<>()).put(row.code(), row);
            }
        }
        return rows;
    }

    /** A defect of a plan. */
    record Row(PlanFiles.Name of, JsonNode json) {

        String code() {
            return json.path("code").stringValue();
        }

        Defect defect() {
            PlanOfAction original = of.plan();
            return new Defect(
                    code(),
                    original.getSubmittedOn().orElse(Defects.DAY),
                    example(Kind.WRONG, json),
                    example(Kind.RIGHT, MAPPER.createObjectNode()),
                    json.path("nearMisses")
                            .valueStream()
                            .map(nearMiss -> example(Kind.NEAR_MISS, nearMiss))
                            .toList());
        }

        private RuleExample example(Kind kind, JsonNode change) {
            return new RuleExample(
                    kind,
                    note(change),
                    changed(of.plan(), change),
                    of.plan(),
                    Acceptances.none(),
                    Optional.empty(),
                    texts(change, "findings"),
                    texts(change, "implied"));
        }

        private String note(JsonNode change) {
            String plan = of.issueType().code() + " " + of.responseKind();
            String own = change.path("note").stringValue("");
            return own.isEmpty() ? plan : plan + ", " + own;
        }
    }

    /** A plan with what the members {@code set} and {@code remove} of a change say. */
    static PlanOfAction changed(PlanOfAction original, JsonNode change) {
        PlanOfAction plan = original;
        for (Map.Entry<String, JsonNode> value : change.path("set").properties()) {
            plan = PATHS.replace(plan, value.getKey(), MAPPER.treeToValue(value.getValue(), Object.class));
        }
        for (JsonNode place : change.path("remove")) {
            String pointer = place.stringValue();
            plan = pointer.matches(".*/[0-9]+") ? PATHS.remove(plan, pointer) : PATHS.clear(plan, pointer);
        }
        return plan;
    }

    private static List<String> texts(JsonNode json, String member) {
        return json.path(member).valueStream().map(JsonNode::stringValue).toList();
    }
}
