package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All accessors of the model, from the plan down, each with its place in a plan whose lists have one element. */
final class ModelAccessors {

    private static final Set<Class<?>> NUMBERS = Set.of(BigDecimal.class, Integer.class, Long.class);

    private ModelAccessors() {}

    record Accessor(String pointer, List<Method> way) {

        Type type() {
            return way.get(way.size() - 1).getGenericReturnType();
        }

        /** What the accessors give, with the first element of each list on the way. */
        Object read(PlanOfAction plan) throws ReflectiveOperationException {
            Object value = plan;
            for (Method accessor : way) {
                Object holder = value instanceof List<?> list ? list.get(0) : value;
                value = accessor.invoke(holder);
            }
            return value instanceof Optional<?> given ? given.orElseThrow() : value;
        }

        @Override
        public String toString() {
            return pointer;
        }
    }

    static Stream<Accessor> all() {
        return below("", List.of(), PlanOfAction.class);
    }

    private static Stream<Accessor> below(String pointer, List<Method> way, Class<?> part) {
        return Arrays.stream(part.getDeclaredMethods())
                .filter(ModelAccessors::isAccessor)
                .flatMap(method -> {
                    List<Method> further =
                            Stream.concat(way.stream(), Stream.of(method)).toList();
                    Accessor accessor = new Accessor(pointer + "/" + name(method), further);
                    String list = isA(List.class, accessor.type()) ? "/0" : "";
                    Class<?> content = content(accessor.type());
                    return Stream.concat(
                            Stream.of(accessor),
                            isPart(content) ? below(accessor.pointer + list, further, content) : Stream.empty());
                });
    }

    /** A value of a type, in the form of JSON. */
    static Object sample(Type type) {
        Class<?> content = content(type);
        if (isA(List.class, type)) {
            return List.of(sample(content));
        } else if (isA(Map.class, type)) {
            return Map.of("Name", sample(content));
        } else if (isPart(content)) {
            Map<String, Object> members = new LinkedHashMap<>();
            Arrays.stream(content.getDeclaredMethods())
                    .filter(ModelAccessors::isAccessor)
                    .forEach(method -> members.put(name(method), sample(method.getGenericReturnType())));
            return members;
        } else if (content.isEnum()) {
            return content.getEnumConstants()[0].toString();
        } else if (content == LocalDate.class) {
            return "2026-03-02";
        }
        if (content == int.class) {
            return PlanOfAction.SCHEMA_VERSION;
        }
        return NUMBERS.contains(content) ? 1 : "MY_TEXT";
    }

    private static Class<?> content(Type type) {
        return type instanceof ParameterizedType generic
                ? content(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1])
                : (Class<?>) type;
    }

    private static boolean isA(Class<?> raw, Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == raw;
    }

    private static boolean isPart(Class<?> type) {
        return type.isInterface() && type.getPackage().equals(PlanOfAction.class.getPackage());
    }

    private static boolean isAccessor(Method method) {
        return !Modifier.isStatic(method.getModifiers()) && method.getName().matches("(get|is).*");
    }

    private static String name(Method accessor) {
        String name = accessor.getName().replaceFirst("^(get|is)", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
