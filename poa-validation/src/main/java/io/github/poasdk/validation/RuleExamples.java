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
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return rows(code).map(Row::example).toList();
    }

    /** The rows of a rule, in the order of its file. */
    static Stream<Row> rows(String code) {
        return tree("examples/" + code + ".json").valueStream().map(Row::new);
    }

    /** A line of a file: a plan, and a change of it that can be made in other plans, too. */
    record Row(JsonNode json) {

        RuleExample.Kind kind() {
            return RuleExample.Kind.valueOf(
                    json.path("kind").stringValue().replace('-', '_').toUpperCase(Locale.ROOT));
        }

        String planName() {
            return json.path("plan").stringValue("late-shipment");
        }

        PlanOfAction plan() {
            return plan(planName());
        }

        private static PlanOfAction plan(String name) {
            return PlanJson.create()
                    .read(tree("examples/plans/" + name + ".json").toString());
        }

        PlanOfAction changed(PlanOfAction original) {
            return changed(original, json);
        }

        private Optional<PlanOfAction> earlier() {
            return json.has("earlier")
                    ? Optional.of(changed(
                            plan(json.path("earlier").path("plan").stringValue(planName())), json.path("earlier")))
                    : Optional.empty();
        }

        private static PlanOfAction changed(PlanOfAction original, JsonNode json) {
            PlanOfAction plan = original;
            for (Map.Entry<String, JsonNode> change : json.path("set").properties()) {
                plan = PATHS.replace(plan, change.getKey(), MAPPER.treeToValue(change.getValue(), Object.class));
            }
            for (JsonNode pointer : json.path("remove").values()) {
                plan = removed(plan, pointer.stringValue());
            }
            for (Map.Entry<String, JsonNode> list : json.path("repeat").properties()) {
                plan = PATHS.replace(plan, list.getKey(), numbered(list.getValue()));
            }
            return plan;
        }

        RuleExample example() {
            PlanOfAction original = plan();
            return new RuleExample(
                    kind(),
                    json.path("note").stringValue(""),
                    changed(original),
                    original,
                    json.has("accept") ? Acceptances.read(json.path("accept").toString()) : Acceptances.none(),
                    earlier(),
                    texts("findings"),
                    texts("implied"));
        }

        private List<String> texts(String member) {
            List<String> texts = new ArrayList<>();
            json.path(member).values().forEach(text -> texts.add(text.stringValue()));
            return texts;
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
    }

    private static JsonNode tree(String resource) {
        try (InputStream in = Objects.requireNonNull(RuleExamples.class.getResourceAsStream(resource), resource)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " can't be read", e);
        }
    }
}
