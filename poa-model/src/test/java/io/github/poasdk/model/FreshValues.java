package io.github.poasdk.model;

import io.github.poasdk.model.code.OpenCode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of every type that the model has; no two texts, numbers, dates or codes of one instance are the same. */
public final class FreshValues {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private int count = 100_000;

    /** A value for a member, with something in every list, map, part and Optional below it. */
    public Object next(ModelMember member) {
        return next(member.type());
    }

    /** A value for a member that differs from the one that a part has. */
    public Object other(ModelMember member, Object part) {
        Object old = member.read(part);
        Object value = next(member);
        return value.equals(old) ? other(member, part) : value;
    }

    /** A part with a value for each of its members. */
    public Object next(ModelPart part) {
        return part.filled(this::next);
    }

    private Object next(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == Map.class) {
                return Map.of(next(arguments[0]), next(arguments[1]));
            }
            return raw == List.class ? List.of(next(arguments[0])) : Optional.of(next(arguments[0]));
        }
        Class<?> plain = (Class<?>) type;
        return ModelPart.isPart(plain) ? next(new ModelPart(plain)) : scalar(plain);
    }

    private Object scalar(Class<?> type) {
        count++;
        if (type == String.class) {
            return "text" + count;
        } else if (type == LocalDate.class) {
            return FIRST_DAY.plusDays(count);
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(count);
        } else if (type == Long.class) {
            return (long) count;
        } else if (type == Integer.class || type == int.class) {
            return count;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[count % type.getEnumConstants().length];
        } else if (OpenCode.class.isAssignableFrom(type)) {
            return code(type, "CODE_" + count);
        }
        throw new AssertionError("no value for " + type);
    }

    /** The value of an open code's type. */
    static Object code(Class<?> type, String code) {
        try {
            return ModelMember.invoke(type.getMethod("of", String.class), type, code);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no method of", e);
        }
    }
}
