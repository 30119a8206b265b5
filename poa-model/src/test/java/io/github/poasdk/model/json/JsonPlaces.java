package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every place that the JSON of a plan has, as a pointer, in its order. */
final class JsonPlaces {

    private static final PlanJson JSON = PlanJson.create();
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonPlaces() {}

    static List<String> of(PlanOfAction plan) {
        return below("", MAPPER.readTree(JSON.write(plan))).toList();
    }

    private static Stream<String> below(String pointer, JsonNode node) {
        Stream<String> steps = node.isArray()
                ? IntStream.range(0, node.size()).mapToObj(String::valueOf)
                : node.propertyNames().stream();
        return Stream.concat(
                Stream.of(pointer),
                steps.flatMap(step -> below(
                        pointer + "/" + step, node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step))));
    }
}
