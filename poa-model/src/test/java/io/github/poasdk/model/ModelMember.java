package io.github.poasdk.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;

/** One member of a part of the model: its accessor, and what its builder calls it. */
public record ModelMember(Class<?> part, Method accessor) {

    public String name() {
        String name = accessor.getName().replaceFirst("^(get|is)", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    public Type type() {
        return accessor.getGenericReturnType();
    }

    public Object read(Object holder) {
        return invoke(accessor, holder);
    }

    /** Gives a builder a value of the accessor's type. */
    void set(Object builder, Object value) {
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name()) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
                .findFirst()
                .orElseThrow();
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

    @Override
    public String toString() {
        return part.getSimpleName() + "." + name();
    }
}
