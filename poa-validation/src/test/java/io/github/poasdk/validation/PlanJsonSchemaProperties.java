package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanFormatException;
import io.github.poasdk.model.json.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas and the constraints on the model agree on any text, and on any members that are missing or empty. */
class PlanJsonSchemaProperties {

    /** A mapper of an application: it lets every text through. */
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final JsonNode PLAN = withOneElementInEachList();
    private static final List<String> TEXTS =
            pointers("", PLAN).filter(PlanJsonSchemaProperties::isText).toList();
    private static final List<String> MEMBERS =
            pointers("", PLAN).filter(pointer -> !pointer.matches(".*/[0-9]+")).toList();

    /** There are some hundred places, of which each try edits more than half. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void any_text_in_every_place_is_judged_alike(@ForAll("edits") List<UnaryOperator<String>> edits) {
        JsonNode json = PLAN.deepCopy();
        for (int i = 0; i < TEXTS.size(); i++) {
            JsonPointer place = JsonPointer.compile(TEXTS.get(i));
            put(json, place, edits.get(i).apply(json.at(place).asString()));
        }

        assertAgreement(json);
    }

    @Property(tries = 300)
    void any_members_that_are_missing_or_empty_are_judged_alike(
            @ForAll("members") Set<String> missing, @ForAll("members") Set<String> empty) {
        JsonNode json = PLAN.deepCopy();
        missing.stream().map(JsonPointer::compile).forEach(place -> {
            if (json.at(place.head()) instanceof ObjectNode holder) {
                holder.remove(place.last().getMatchingProperty());
            }
        });
        empty.forEach(pointer -> makeEmpty(json, pointer));

        assertAgreement(json);
    }

    private static void assertAgreement(JsonNode json) {
        PlanOfAction plan = MAPPER.treeToValue(json, PlanOfAction.class);
        SchemaJudge.assertAgree(plan, json);
    }

    @Provide
    Arbitrary<Set<String>> members() {
        return Arbitraries.of(MEMBERS).set().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<UnaryOperator<String>>> edits() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.just(UnaryOperator.<String>identity())),
                        Tuple.of(4, insertions()),
                        Tuple.of(1, replacements()),
                        Tuple.of(1, lengths()))
                .list()
                .ofSize(TEXTS.size());
    }

    /** A near miss: a piece at any place of a good text, or in place of what is behind it. */
    private static Arbitrary<UnaryOperator<String>> insertions() {
        return Combinators.combine(pieces(), Arbitraries.integers().between(0, 100), Arbitraries.of(0, 0, 1, 2))
                .as((piece, percent, replaced) -> text -> {
                    int start = text.length() * percent / 100;
                    return text.substring(0, start) + piece + text.substring(Math.min(text.length(), start + replaced));
                });
    }

    private static Arbitrary<UnaryOperator<String>> replacements() {
        return pieces().list()
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces))
                .map(text -> before -> text);
    }

    /** Texts as long as a limit, or one longer or shorter. */
    private static Arbitrary<UnaryOperator<String>> lengths() {
        return Combinators.combine(
                        Arbitraries.of("a", "0", "\u00e4", "\ud83d\ude00"),
                        Arbitraries.of(10, 64, 100, 126, 200, 490, 5000),
                        Arbitraries.integers().between(-1, 1))
                .as((character, limit, difference) -> before -> character.repeat(limit + difference));
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.strings().ofLength(1)),
                Tuple.of(1, Arbitraries.strings().ascii().ofLength(1)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "",
                                " ",
                                "  ",
                                "\t",
                                "\n",
                                "\r\n",
                                "\u000b",
                                "\u001c",
                                "\u0000",
                                "\u001b[0m",
                                "\u007f",
                                "\u0085",
                                "\u00a0",
                                "\u00ad",
                                "\u1680",
                                "\u180e",
                                "\u2003",
                                "\u2007",
                                "\u2028",
                                "\u202e",
                                "\u205f",
                                "\u3000",
                                "\ufeff",
                                "\uffff",
                                "\ud83d",
                                "\ude00",
                                "\ud83d\ude00",
                                "\u0660",
                                "\u212a",
                                "\u0130",
                                "A",
                                "z",
                                "0",
                                "-",
                                "_",
                                ".",
                                "/",
                                "@",
                                "<",
                                "\"",
                                "\\",
                                "&",
                                "^",
                                "$")));
    }

    private static void makeEmpty(JsonNode json, String pointer) {
        JsonNode value = json.at(pointer);
        if (value instanceof ArrayNode list) {
            list.removeAll();
        } else if (value instanceof ObjectNode part) {
            part.removeAll();
        } else if (TEXTS.contains(pointer) && !value.isMissingNode()) {
            put(json, JsonPointer.compile(pointer), "");
        }
    }

    private static boolean isText(String pointer) {
        JsonNode json = PLAN.deepCopy();
        if (!json.at(pointer).isString()) {
            return false;
        }
        put(json, JsonPointer.compile(pointer), "any text");
        try {
            PlanJson.create().read(json.toString());
            return true;
        } catch (PlanFormatException e) {
            return false;
        }
    }

    private static void put(JsonNode json, JsonPointer place, String text) {
        JsonNode holder = json.at(place.head());
        if (holder instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), MAPPER.valueToTree(text));
        } else {
            ((ObjectNode) holder).put(place.last().getMatchingProperty(), text);
        }
    }

    private static Stream<String> pointers(String pointer, JsonNode node) {
        Stream<String> below = node.isArray()
                ? Stream.of("0")
                        .filter(index -> !node.isEmpty())
                        .flatMap(index -> pointers(pointer + "/0", node.get(0)))
                : node.propertyStream().flatMap(member -> pointers(pointer + "/" + member.getKey(), member.getValue()));
        return pointer.isEmpty() ? below : Stream.concat(Stream.of(pointer), below);
    }

    private static JsonNode withOneElementInEachList() {
        try (InputStream in = Objects.requireNonNull(
                PlanJsonSchemaProperties.class.getResourceAsStream("/plans/every-member.json"))) {
            JsonNode plan = MAPPER.readTree(in);
            shorten(plan);
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void shorten(JsonNode node) {
        if (node instanceof ArrayNode list) {
            while (list.size() > 1) {
                list.remove(1);
            }
        }
        node.forEach(PlanJsonSchemaProperties::shorten);
    }
}
