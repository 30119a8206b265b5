package io.github.poasdk.model.json;

import io.github.poasdk.model.HostileTexts;
import io.github.poasdk.model.ModelMember;
import io.github.poasdk.model.ModelPart;
import io.github.poasdk.model.PlanOfAction;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.json.JsonMapper;

/** JSON that is well formed and close to a plan: wrong values, foreign and repeated names, huge numbers, great depth. */
final class HostileJson {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MAX_TEXT = 60;
    private static final int MAX_MEMBERS = 4;
    private static final int MAX_ELEMENTS = 2;
    private static final int TOO_DEEP = 300;

    private static final List<String> NAMES = Stream.concat(
                    ModelPart.allMembers().map(ModelMember::name).distinct(),
                    Stream.of("", "class", "@class", "$ref", "a".repeat(300)))
            .toList();

    private final Random random;
    private final List<String> scalars;
    private final List<String> unknown;

    private HostileJson(Random random, List<String> scalars, List<String> unknown) {
        this.random = random;
        this.scalars = scalars;
        this.unknown = unknown;
    }

    /** Documents, most with the members of a plan at their top, some far too deep. */
    static Arbitrary<String> documents() {
        Arbitrary<List<String>> names = HostileTexts.wellFormed(MAX_TEXT).list().ofSize(2);
        return Combinators.combine(Arbitraries.randoms(), scalars().list().ofSize(6), names)
                .as((random, scalars, unknown) -> new HostileJson(random, scalars, unknown).document())
                .withoutEdgeCases();
    }

    /** Values without members or elements, most of them in a form that some member has. */
    static Arbitrary<String> scalars() {
        Arbitrary<String> plain = Arbitraries.of(
                "null", "true", "false", "0", "1", "-1", "-0", "0.5", "6.80", "1e400", "1E+999999999", "1e-2147483648");
        Arbitrary<String> huge = Arbitraries.of(9, 19, 40, 99, 100, 101, 1500).map("9"::repeat);
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of("", "x", "2026-03-02", "2026-02-30", "CORRECTIVE", "LATE_SHIPMENT_RATE", "PLAN", "1"),
                HostileTexts.wellFormed(MAX_TEXT));
        return Arbitraries.frequencyOf(
                        Tuple.of(3, plain),
                        Tuple.of(1, huge),
                        Tuple.of(5, texts.map(MAPPER::writeValueAsString)),
                        Tuple.of(1, HostileTexts.any().map(HostileJson::escaped)))
                .withoutEdgeCases();
    }

    private String document() {
        return switch (random.nextInt(12)) {
            case 0 -> anything();
            case 1 -> deep();
            default -> exactly(PlanOfAction.class);
        };
    }

    /** Most often what a type has in JSON. */
    private String fitting(Type type) {
        return random.nextInt(30) == 0 ? anything() : exactly(type);
    }

    private String exactly(Type type) {
        if (type instanceof ParameterizedType container) {
            Type content = container.getActualTypeArguments()[container.getActualTypeArguments().length - 1];
            if (container.getRawType() == List.class) {
                return list(() -> fitting(content));
            }
            return container.getRawType() == Map.class ? object(() -> unknownMember(content)) : exactly(content);
        }
        Class<?> plain = (Class<?>) type;
        if (ModelPart.isPart(plain)) {
            List<ModelMember> members = new ModelPart(plain).members();
            return object(() -> random.nextInt(40) == 0 ? unknownMember(String.class) : member(any(members)));
        }
        return random.nextInt(10) == 0 ? any(scalars) : MAPPER.writeValueAsString(ModelAccessors.sample(plain));
    }

    private String anything() {
        return switch (random.nextInt(4)) {
            case 0 -> any(scalars);
            case 1 -> list(() -> any(scalars));
            case 2 -> object(() -> unknownMember(String.class));
            default -> list(this::anything);
        };
    }

    private String deep() {
        int levels = random.nextBoolean() ? TOO_DEEP : random.nextInt(PlanJson.MAX_DEPTH);
        return ("{\"" + any(NAMES) + "\":[").repeat(levels) + anything() + "]}".repeat(levels);
    }

    private String member(ModelMember member) {
        return MAPPER.writeValueAsString(member.name()) + ":" + fitting(member.type());
    }

    private String unknownMember(Type type) {
        return MAPPER.writeValueAsString(random.nextBoolean() ? any(NAMES) : any(unknown)) + ":" + fitting(type);
    }

    private String list(Supplier<String> content) {
        return joined(content, MAX_ELEMENTS, "[", "]");
    }

    /** Members may repeat. */
    private String object(Supplier<String> members) {
        return joined(members, MAX_MEMBERS, "{", "}");
    }

    private String joined(Supplier<String> content, int max, String start, String end) {
        return Stream.generate(content).limit(random.nextInt(max + 1)).collect(Collectors.joining(",", start, end));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Every unit of UTF-16 as an escape, also a surrogate that has no partner. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.chars().forEach(unit -> escaped.append(String.format(Locale.ROOT, "\\u%04x", unit)));
        return escaped.append('"').toString();
    }
}
