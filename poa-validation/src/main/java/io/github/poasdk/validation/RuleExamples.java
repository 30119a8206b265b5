package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.model.json.PlanPaths;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the examples of rules: a file of the code's name in the folder {@code examples}, with rows that name a complete plan
 * and what to set and remove in it.
 */
final class RuleExamples {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final PlanPaths PATHS = PlanPaths.create();

    private RuleExamples() {}

    /** The examples of a rule, in the order of its file. */
    static List<RuleExample> of(String code) {
        return tree("examples/" + code + ".json")
                .valueStream()
                .map(RuleExamples::example)
                .toList();
    }

    private static RuleExample example(JsonNode row) {
        String base = row.path("plan").stringValue("late-shipment");
        PlanOfAction plan =
                PlanJson.create().read(tree("examples/plans/" + base + ".json").toString());
        for (Map.Entry<String, JsonNode> change : row.path("set").properties()) {
            plan = PATHS.replace(plan, change.getKey(), MAPPER.treeToValue(change.getValue(), Object.class));
        }
        for (JsonNode pointer : row.path("remove").values()) {
            plan = removed(plan, pointer.stringValue());
        }
        for (Map.Entry<String, JsonNode> list : row.path("repeat").properties()) {
            plan = PATHS.replace(plan, list.getKey(), numbered(list.getValue()));
        }
        String kind = row.path("kind").stringValue().replace('-', '_');
        return new RuleExample(
                RuleExample.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                row.path("note").stringValue(""),
                plan,
                texts(row.path("findings")),
                texts(row.path("implied")));
    }

    /** A list of texts that differ in a number of seven digits only. */
    private static List<String> numbered(JsonNode list) {
        String text = list.path("value").stringValue();
        return IntStream.rangeClosed(1, list.path("times").intValue())
                .mapToObj(i ->
                        text.replace("{n}", Integer.toString(10_000_000 + i).substring(1)))
                .toList();
    }

    private static PlanOfAction removed(PlanOfAction plan, String pointer) {
        boolean isElement = pointer.matches(".*/[0-9]+");
        return isElement ? PATHS.remove(plan, pointer) : PATHS.clear(plan, pointer);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.values().forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    private static JsonNode tree(String resource) {
        try (InputStream in = Objects.requireNonNull(RuleExamples.class.getResourceAsStream(resource), resource)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " can't be read", e);
        }
    }
}
