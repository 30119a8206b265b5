package io.github.poasdk.testkit;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the defects of a complete plan: each member and element is taken away, and each change of the examples that stand beside
 * the rules is tried, with the ids of this plan. What gives findings of one code only is a defect.
 */
final class DefectRows {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int MAX_CHANGE = 5_000;
    private static final int MAX_NEAR_MISSES = 2;

    private final PlanOfAction plan;
    private final JsonNode tree;
    private final Map<String, List<ObjectNode>> found = new TreeMap<>();

    private DefectRows(PlanOfAction plan) {
        this.plan = plan;
        this.tree = tree(plan);
    }

    /** A row for each code of a defect that a complete plan can have, sorted by code. */
    static List<ObjectNode> of(PlanOfAction plan) {
        return new DefectRows(plan).rows();
    }

    private List<ObjectNode> rows() {
        Stages.less(plan)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .forEach(this::tryWithout);
        Defects.codes().forEach(this::tryExamples);
        List<ObjectNode> rows = new ArrayList<>();
        found.forEach((code, candidates) -> rows.add(row(code, candidates)));
        return rows;
    }

    private void tryWithout(String place) {
        ObjectNode change = MAPPER.createObjectNode();
        change.putArray("remove").add(place);
        List<Finding> findings = findings(change);
        if (findings.size() == 1) {
            add(findings.get(0).code(), change, findings);
        }
    }

    private void tryExamples(String code) {
        examples(code).filter(example -> isOf(RuleExample.Kind.WRONG, example)).forEach(example -> {
            ObjectNode change = change(example);
            List<Finding> findings = findings(change);
            boolean isOnlyIt =
                    findings.stream().allMatch(finding -> finding.code().equals(code));
            if (!findings.isEmpty()
                    && isOnlyIt
                    && findings.size() <= example.path("findings").size()) {
                add(code, change, findings);
            }
        });
    }

    private void add(String code, ObjectNode change, List<Finding> findings) {
        ArrayNode places = change.putArray("findings");
        codesAndPlaces(findings.stream()).forEach(places::add);
        ArrayNode implied = MAPPER.createArrayNode();
        codesAndPlaces(findings.stream()
                        .flatMap(finding -> finding.withAllImplied().skip(1)))
                .forEach(implied::add);
        if (!implied.isEmpty()) {
            change.set("implied", implied);
        }
        found.computeIfAbsent(code, any -> new ArrayList<>()).add(change);
    }

    private ObjectNode row(String code, List<ObjectNode> candidates) {
        ObjectNode best = candidates.stream()
                .min(Comparator.comparingInt(
                                (ObjectNode change) -> change.path("findings").size())
                        .thenComparingInt(change -> change.path("implied").size()))
                .orElseThrow();
        ObjectNode row = MAPPER.createObjectNode().put("code", code).setAll(best);
        ArrayNode nearMisses = MAPPER.createArrayNode();
        examples(code)
                .filter(example -> isOf(RuleExample.Kind.NEAR_MISS, example)
                        && example.path("findings").isEmpty())
                .map(this::change)
                .filter(this::changesSomethingUnnoticed)
                .limit(MAX_NEAR_MISSES)
                .forEach(nearMisses::add);
        if (!nearMisses.isEmpty()) {
            row.set("nearMisses", nearMisses);
        }
        return row;
    }

    private boolean changesSomethingUnnoticed(ObjectNode change) {
        return findings(change).isEmpty()
                && isPossible(change)
                && !DefectFile.changed(plan, change).equals(plan);
    }

    /** What is found after a change; nothing if the plan has not what is to be changed. */
    private List<Finding> findings(ObjectNode change) {
        return isPossible(change) ? report(DefectFile.changed(plan, change)).findings() : List.of();
    }

    private boolean isPossible(ObjectNode change) {
        try {
            DefectFile.changed(plan, change);
            return change.toString().length() <= MAX_CHANGE;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private ValidationReport report(PlanOfAction changed) {
        return VALIDATOR.validate(changed, Stages.onTheDayOf(plan));
    }

    /** The rows beside a rule that say what to change, and need nothing but that. */
    private static Stream<JsonNode> examples(String code) {
        return resource(code + ".json")
                .valueStream()
                .filter(row -> !row.has("repeat") && !row.has("accept") && !row.has("earlier"));
    }

    private static boolean isOf(RuleExample.Kind kind, JsonNode example) {
        return example.path("kind").stringValue().replace('-', '_').equalsIgnoreCase(kind.name());
    }

    /** The change of an example with the ids of this plan, and without what says nothing here. */
    private ObjectNode change(JsonNode example) {
        JsonNode original = resource("plans/" + example.path("plan").stringValue("late-shipment") + ".json");
        String set = example.path("set").toString();
        for (Map.Entry<String, String> id : ids(original).entrySet()) {
            set = set.replace('"' + id.getKey() + '"', '"' + id.getValue() + '"');
        }
        ObjectNode change = MAPPER.createObjectNode();
        if (example.has("note")) {
            change.set("note", example.path("note"));
        }
        if (example.has("set")) {
            change.set("set", MAPPER.readTree(set));
        }
        if (example.has("remove")) {
            change.set("remove", example.path("remove"));
        }
        return change;
    }

    private Map<String, String> ids(JsonNode original) {
        Map<String, String> ids = new HashMap<>();
        for (String list : List.of("issues", "rootCauses", "actions", "evidence", "statements")) {
            for (int i = 0;
                    i < Math.min(original.path(list).size(), tree.path(list).size());
                    i++) {
                ids.put(
                        original.path(list).path(i).path("id").stringValue("none"),
                        tree.path(list).path(i).path("id").stringValue("none"));
            }
        }
        return ids;
    }

    private static List<String> codesAndPlaces(Stream<Finding> findings) {
        return findings.map(finding -> finding.code() + " " + finding.pointer()).toList();
    }

    private static JsonNode tree(PlanOfAction plan) {
        return MAPPER.readTree(PlanJson.create().write(plan));
    }

    private static JsonNode resource(String name) {
        return MAPPER.readTree(PlanValidator.class.getResourceAsStream("examples/" + name));
    }
}
