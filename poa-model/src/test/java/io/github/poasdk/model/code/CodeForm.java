package io.github.poasdk.model.code;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;

/** What a schema says of an open code. */
public final class CodeForm {

    private CodeForm() {}

    public static String pattern() {
        return WellFormed.PATTERN.pattern();
    }

    /** The codes that the built-in catalogue knows, in the order of their class. */
    public static Stream<String> known(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(field -> {
                    try {
                        return ((OpenCode) field.get(null)).code();
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
