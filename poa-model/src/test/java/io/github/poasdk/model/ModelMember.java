package io.github.poasdk.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One member of a part of the model: its accessor, and what its builder calls it. */
public record ModelMember(Class<?> part, Method accessor, Method setter) {

    static List<ModelMember> of(Class<?> part) {
        return Arrays.stream(part.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .sorted(Comparator.comparing(Method::getName))
                .map(accessor -> new ModelMember(part, accessor, setter(part, accessor)))
                .toList();
    }

    public String name() {
        return name(accessor);
    }

    public Type type() {
        return accessor.getGenericReturnType();
    }

    public Object read(Object holder) {
        return invoke(accessor, holder);
    }

    /** Gives a builder a value of the accessor's type. */
    void set(Object builder, Object value) {
        invoke(setter, builder, value);
    }

    /** The builders' methods stand in hidden classes. */
    static Object invoke(Method method, Object holder, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(holder, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method + " failed", e);
        }
    }

    private static String name(Method accessor) {
        String name = accessor.getName().replaceFirst("^(get|is)", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Method setter(Class<?> part, Method accessor) {
        Class<?> builder = ModelPart.method(part, "builder").getReturnType();
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(name(accessor)) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return part.getSimpleName() + "." + name();
    }
}
