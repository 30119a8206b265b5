package io.github.poasdk.validation.pack;

import io.github.poasdk.model.ResponseKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes probes of the files of a pack, at least one for each entry. */
final class PackProbes {

    /** A day on which everything in the built-in pack holds. */
    static final String DAY = "2026-11-20";

    final Map<String, JsonNode> trees;
    final List<Probe> probes = new ArrayList<>();

    private PackProbes(Map<String, JsonNode> trees) {
        this.trees = trees;
    }

    static List<Probe> of(Map<String, JsonNode> trees) {
        PackProbes made = new PackProbes(trees);
        new MetricProbes(made).add();
        new DocumentProbes(made).add();
        new IssueProbes(made).add();
        new NoticeProbes(made).add();
        new RuleProbes(made).add();
        new AttemptProbes(made).add();
        made.addCodes();
        return made.probes;
    }

    JsonNode file(String name) {
        return trees.getOrDefault(name, JsonMapper.shared().createObjectNode());
    }

    JsonNode rule(String code) {
        return file("rules.json").path(code);
    }

    /** The types in the order of the pack. */
    List<String> types() {
        return file("pack.json")
                .path("issueTypes")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    JsonNode issue(String type) {
        return file("issues/" + type + ".json");
    }

    /** The first type for which something holds. */
    String type(Predicate<JsonNode> holds) {
        return types().stream()
                .filter(type -> holds.test(issue(type)))
                .findFirst()
                .orElse("");
    }

    static boolean has(JsonNode array, String text) {
        return array.valueStream().anyMatch(each -> each.stringValue("").equals(text));
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    static ObjectNode plan(String json) {
        return (ObjectNode) Probe.json(json);
    }

    /** An array of JSON objects. */
    static String array(Stream<String> elements) {
        return elements.collect(Collectors.joining(",", "[", "]"));
    }

    static List<String> responses() {
        return Arrays.stream(ResponseKind.values()).map(Enum::name).toList();
    }

    void add(String about, String day, String codes, JsonNode plan, List<String> expected) {
        probes.add(probe(about, day, codes, Optional.empty(), plan, expected));
    }

    void addAttempt(String about, String code, JsonNode earlier, JsonNode plan, List<String> expected) {
        probes.add(probe(about, DAY, code, Optional.of(earlier), plan, expected));
    }

    private static Probe probe(
            String about, String day, String codes, Optional<JsonNode> earlier, JsonNode plan, List<String> expected) {
        return new Probe(
                about,
                day,
                Set.of(codes.split(" ", -1)),
                earlier,
                plan,
                expected.stream().sorted().toList());
    }

    void add(String about, String codes, JsonNode plan, List<String> expected) {
        add(about, DAY, codes, plan, expected);
    }

    /** Each code that the pack knows is taken. */
    private void addCodes() {
        JsonNode codes = file("codes.json");
        String known = "POA-CODE-UNKNOWN";
        add(
                "codes.json",
                known,
                plan("{'evidence':" + coded("kind", texts(codes.path("evidenceKinds"))) + "}"),
                List.of());
        add(
                "codes.json",
                known,
                plan("{'rootCauses':" + coded("category", texts(codes.path("causeCategories"))) + "}"),
                List.of());
        add(
                "codes.json",
                known,
                plan("{'actions':" + coded("category", texts(codes.path("actionCategories"))) + "}"),
                List.of());
        add("pack.json", known, plan("{'issues':" + coded("type", types()) + "}"), List.of());
    }

    private static String coded(String member, List<String> codes) {
        return array(codes.stream().map(code -> "{'" + member + "':'" + code + "'}"));
    }
}
