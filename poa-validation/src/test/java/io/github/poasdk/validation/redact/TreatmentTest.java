package io.github.poasdk.validation.redact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.PlanOfAction;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing in a plan is overlooked. */
class TreatmentTest {

    @Test
    void it_is_said_of_every_member_what_a_copy_has_in_its_place() {
        assertThat(Treatment.byMember().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        members("", PlanOfAction.class).toList());
    }

    private static Stream<String> members(String parent, Class<?> type) {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        return order == null
                ? Stream.of(parent)
                : Arrays.stream(order.value())
                        .flatMap(name ->
                                members(parent.isEmpty() ? name : parent + "/" + name, element(accessor(type, name))));
    }

    private static Type accessor(Class<?> type, String property) {
        String name = "get" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .map(Method::getGenericReturnType)
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return element(arguments[arguments.length - 1]);
        }
        return (Class<?>) type;
    }
}
