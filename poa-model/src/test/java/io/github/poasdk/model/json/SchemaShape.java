package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All places of the schema with what can stand there, one in a line: what must not change without a new version. */
final class SchemaShape {

    private SchemaShape() {}

    static String lines() {
        return below("", Shape.of(PlanOfAction.class)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> below(String pointer, Shape shape) {
        if (shape.element().isPresent()) {
            return below(pointer + "/*", shape.element().orElseThrow());
        } else if (!shape.isPart()) {
            return Stream.of(pointer + " " + type(shape.type()));
        }
        return shape.members().values().stream()
                .flatMap(member -> below(pointer + "/" + member.name(), member.shape()));
    }

    private static String type(Class<?> type) {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(","))
                : type.getSimpleName();
    }
}
