package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** For each leaf of the model, the first value that the example plan with every member has. */
final class LeafExamples {

    private static final String PLAN = "/plans/every-member.json";

    private final Map<String, JsonNode> values = new HashMap<>();

    LeafExamples() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        try (InputStream in = Objects.requireNonNull(LeafExamples.class.getResourceAsStream(PLAN))) {
            collect(mapper.readTree(in), Shape.of(PlanOfAction.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value; of a list or map, its first element. */
    JsonNode of(Class<?> part, String member) {
        return Objects.requireNonNull(
                values.get(key(part, member)), () -> PLAN + " has no value for " + key(part, member));
    }

    private void collect(JsonNode part, Shape shape) {
        part.forEachEntry((name, value) -> collect(
                value, Objects.requireNonNull(shape.members().get(name), name).shape(), key(shape.type(), name)));
    }

    private void collect(JsonNode value, Shape shape, String key) {
        if (shape.isPart()) {
            collect(value, shape);
        } else if (shape.element().isPresent()) {
            value.forEach(element -> collect(element, shape.element().get(), key));
        } else {
            values.putIfAbsent(key, value);
        }
    }

    private static String key(Class<?> part, String member) {
        return part.getSimpleName() + "." + member;
    }
}
