package io.github.poasdk.model.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One member of a part of the plan, read by the accessor of the part's public interface. */
record Member(String name, Shape shape, Method accessor) {

    private static final ClassValue<Map<String, Member>> MEMBERS = new ClassValue<>() {
        @Override
        protected Map<String, Member> computeValue(Class<?> part) {
            return find(part);
        }
    };

    /** The members of a part by their names, in the order of the JSON. */
    static Map<String, Member> of(Class<?> part) {
        return MEMBERS.get(part);
    }

    /** The annotation that every part carries names the class that JSON is read into. */
    static boolean isPart(Class<?> type) {
        return type.isInterface() && type.isAnnotationPresent(JsonDeserialize.class);
    }

    /** The value, if JSON would have it: an empty text, list, map, part or Optional counts as nothing. */
    Optional<Object> read(Object part) {
        Object value = invoke(part);
        Optional<?> given = value instanceof Optional<?> optional ? optional : Optional.of(value);
        return given.filter(this::isFilledIn).map(Object.class::cast);
    }

    private boolean isFilledIn(Object value) {
        if (value instanceof String text) {
            return !text.isEmpty();
        } else if (value instanceof List<?> list) {
            return !list.isEmpty();
        } else if (value instanceof Map<?, ?> map) {
            return !map.isEmpty();
        }
        return !shape.isPart()
                || shape.members().values().stream()
                        .anyMatch(member -> member.read(value).isPresent());
    }

    private Object invoke(Object part) {
        try {
            return accessor.invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("member '" + name + "' can't be read", e);
        }
    }

    private static Map<String, Member> find(Class<?> part) {
        JsonPropertyOrder order = part.getAnnotation(JsonPropertyOrder.class);
        List<String> names = order == null ? List.of() : List.of(order.value());
        return Arrays.stream(part.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .flatMap(Member::of)
                .sorted(Comparator.comparingInt((Member member) -> position(names, member.name))
                        .thenComparing(Member::name))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Member::name, member -> member, (one, other) -> one, LinkedHashMap::new),
                        Collections::unmodifiableMap));
    }

    private static Stream<Member> of(Method accessor) {
        return Stream.of("get", "is")
                .filter(prefix -> accessor.getName().startsWith(prefix))
                .map(prefix -> accessor.getName().substring(prefix.length()))
                .filter(name -> !name.isEmpty() && Character.isUpperCase(name.charAt(0)))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .map(name -> new Member(name, Shape.of(accessor.getGenericReturnType()), accessor));
    }

    private static int position(List<String> names, String name) {
        int position = names.indexOf(name);
        return position < 0 ? names.size() : position;
    }
}
