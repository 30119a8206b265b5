package io.github.poasdk.model;

import io.github.poasdk.model.code.OpenCode;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.ShortText;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any content of the model that JSON can carry, by reflection: a new part, member or code is covered without a line. */
public final class ModelArbitraries {

    private static final int MAX_ELEMENTS = 2;
    private static final int MAX_DIGITS = 60;

    private static final List<BigDecimal> NUMBERS = Arrays.stream(
                    "0 -1 6.80 0.00 -0.0 1E+5 0E+3 0E-9 1E-7 1e12 1E+999999999 1E-999999999 1E+2147483647".split(" "))
            .map(BigDecimal::new)
            .toList();

    private static final List<LocalDate> DATES = List.of(
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.EPOCH,
            LocalDate.of(2024, 2, 29),
            LocalDate.of(0, 1, 1),
            LocalDate.of(-1, 12, 31),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10_000, 1, 1));

    private static final Map<Type, Arbitrary<Object>> VALUES = new HashMap<>();

    private ModelArbitraries() {}

    public static Arbitrary<PlanOfAction> plans() {
        return of(PlanOfAction.class).map(PlanOfAction.class::cast);
    }

    /** Any part but the plan itself, each as often as any other. */
    public static Arbitrary<Object> parts() {
        return Arbitraries.oneOf(ModelPart.all().stream()
                .map(ModelPart::type)
                .filter(type -> type != PlanOfAction.class)
                .map(ModelArbitraries::of)
                .toList());
    }

    private static Arbitrary<Object> of(Type type) {
        Arbitrary<Object> known = VALUES.get(type);
        if (known == null) {
            known = create(type).withoutEdgeCases();
            VALUES.put(type, known);
        }
        return known;
    }

    private static Arbitrary<Object> create(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (ModelPart.isPart(plain)) {
            return part(new ModelPart(plain));
        } else if (plain == String.class) {
            return texts();
        } else if (plain.isEnum()) {
            return Arbitraries.of(plain.getEnumConstants());
        } else if (OpenCode.class.isAssignableFrom(plain)) {
            return codes(plain);
        } else if (plain == LocalDate.class) {
            return Arbitraries.oneOf(Arbitraries.of(DATES), days().map(LocalDate::ofEpochDay))
                    .asGeneric();
        } else if (plain == BigDecimal.class) {
            return Arbitraries.oneOf(Arbitraries.of(NUMBERS), numbers()).asGeneric();
        } else if (plain == Integer.class) {
            return Arbitraries.integers().asGeneric();
        } else if (plain == Long.class) {
            return Arbitraries.longs().asGeneric();
        }
        throw new AssertionError("no values for " + type);
    }

    private static Arbitrary<Object> container(Class<?> raw, Type[] contents) {
        if (raw == Optional.class) {
            return of(contents[0]).optional().asGeneric();
        } else if (raw == List.class) {
            return of(contents[0]).list().ofMaxSize(MAX_ELEMENTS).asGeneric();
        } else if (raw == Map.class) {
            Arbitrary<Object> names =
                    HostileTexts.wellFormed(ShortText.MAX_LENGTH).asGeneric();
            return Arbitraries.maps(names, of(contents[1]))
                    .ofMaxSize(MAX_ELEMENTS)
                    .<Object>map(LinkedHashMap::new);
        }
        throw new AssertionError("no values for " + raw);
    }

    /** A part in which every member is sometimes left as it is in an empty one. */
    private static Arbitrary<Object> part(ModelPart part) {
        Object empty = part.empty();
        List<ModelMember> members = part.members();
        List<Arbitrary<Object>> values = new ArrayList<>();
        for (ModelMember member : members) {
            Arbitrary<Object> absent = Arbitraries.just(member.read(empty));
            values.add(
                    member.accessor().getReturnType().isPrimitive()
                            ? absent
                            : Arbitraries.frequencyOf(Tuple.of(1, absent), Tuple.of(1, of(member.type()))));
        }
        return Combinators.combine(values).as(content -> part.filled(member -> content.get(members.indexOf(member))));
    }

    private static Arbitrary<Object> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(30, HostileTexts.wellFormed(ShortText.MAX_LENGTH)),
                        Tuple.of(
                                1,
                                HostileTexts.wellFormed(ShortText.MAX_LENGTH)
                                        .filter(text -> !text.isEmpty())
                                        .map(text -> text.repeat(LongText.MAX_LENGTH / text.length()))))
                .asGeneric();
    }

    private static Arbitrary<Object> codes(Class<?> type) {
        List<Object> constants = Arrays.stream(type.getFields())
                .filter(field -> field.getType() == type)
                .map(ModelArbitraries::constant)
                .toList();
        Arbitrary<String> unknown = Combinators.combine(
                        Arbitraries.chars().range('A', 'Z'),
                        Arbitraries.strings()
                                .withChars("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
                                .ofMaxLength(63))
                .as((first, others) -> first + others);
        return Arbitraries.oneOf(Arbitraries.of(constants), unknown.map(code -> FreshValues.code(type, code)));
    }

    private static Arbitrary<Long> days() {
        return Arbitraries.longs().between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay());
    }

    private static Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigInteger> digits = Arbitraries.strings()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(MAX_DIGITS)
                .map(BigInteger::new);
        return Combinators.combine(digits, Arbitraries.integers().between(-30, 30), Arbitraries.of(true, false))
                .as((unscaled, scale, negative) -> new BigDecimal(negative ? unscaled.negate() : unscaled, scale));
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
