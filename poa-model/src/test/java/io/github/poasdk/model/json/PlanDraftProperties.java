package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is typed, and whatever is in a document, is still there after saving and reading. */
@PropertyDefaults(tries = 300)
class PlanDraftProperties {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final BigDecimal TEN_DIGITS = new BigDecimal("9999999999");
    private static final List<String> PLACES = JsonPlaces.of(ExamplePlans.EVERY_MEMBER);

    private static final PlanJson JSON = PlanJson.create();
    private static final PlanJson YAML = PlanJson.yaml();

    @Property
    void what_is_typed_in_a_field_is_still_there_after_saving(
            @ForAll("fields") String field, @ForAll("texts") String text) {
        PlanDraft draft = PlanDraft.empty().replace(field, text);

        assertThat(draft.text(field)).contains(text);
        assertThat(JSON.readDraft(JSON.write(draft))).isEqualTo(draft);
        assertThat(YAML.readDraft(YAML.write(draft))).isEqualTo(draft);
        assertThat(JSON.readDraft(JSON.write(draft)).text(field)).contains(text);
    }

    @Property
    void the_plan_and_the_problems_are_all_of_a_draft(@ForAll("documents") JsonNode document) {
        PlanDraft draft = JSON.readDraft(document.toString());
        String written = JSON.write(draft);
        PlanDraft again = JSON.readDraft(written);

        assertThat(again).isEqualTo(draft);
        assertThat(again.notes()).containsExactlyInAnyOrderElementsOf(draft.notes());
        assertThat(JSON.read(JSON.write(draft.plan()))).isEqualTo(draft.plan());
        assertThat(scalars(MAPPER.readTree(written))).containsAll(scalars(document));
        assertThat(draft.problems())
                .allSatisfy(problem -> assertThat(problem.message()).matches("[^\\p{Cc}\\p{Cf}\\p{Cs}]{1,900}\\."));
    }

    /** A number in the place of a text is a problem in JSON and that text in YAML, so the problems may become fewer. */
    @Property
    void nothing_of_a_draft_is_lost_in_yaml(@ForAll("documents") JsonNode document) {
        PlanDraft draft = YAML.readDraft(YAML.write(JSON.readDraft(document.toString())));

        assertThat(YAML.readDraft(YAML.write(draft))).isEqualTo(draft);
        assertThat(scalars(MAPPER.readTree(JSON.write(draft)))).containsAll(scalars(document));
    }

    @Property
    void any_yaml_ends_in_a_draft_or_the_documented_exception(@ForAll("yamlTexts") String text) {
        drafted(text).ifPresent(draft -> {
            assertThat(YAML.readDraft(YAML.write(draft))).isEqualTo(draft);
            assertThat(JSON.readDraft(JSON.write(draft))).isEqualTo(draft);
        });
    }

    private Optional<PlanDraft> drafted(String text) {
        try {
            return Optional.of(YAML.readDraft(text));
        } catch (PlanFormatException e) {
            assertThat(e.getMessage()).matches("[^\\p{Cc}\\p{Cf}\\p{Cs}]{1,900}\\.");
            return Optional.empty();
        }
    }

    /** All texts, numbers and truth values that say something. */
    private static List<String> scalars(JsonNode node) {
        return node.isValueNode()
                ? node.asString().isEmpty() || node.isNull() ? List.of() : List.of(node.asString())
                : node.valueStream().flatMap(child -> scalars(child).stream()).toList();
    }

    @Provide
    Arbitrary<String> fields() {
        JsonNode tree = MAPPER.readTree(JSON.write(ExamplePlans.EVERY_MEMBER));
        return Arbitraries.of(PLACES.stream()
                .filter(place -> tree.at(place).isValueNode() && !place.matches("/schemaVersion|.*/[1-9]($|/.*)"))
                .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(12),
                Arbitraries.of(
                        "\u0000",
                        "\u001b[0m",
                        "\u007f",
                        "\u0085",
                        "\u2028",
                        "\u202e",
                        "\ufeff",
                        "\ufffe",
                        "\ud83d",
                        "\ude00",
                        "\ud83d\ude00",
                        "<b>",
                        "${x}",
                        "{0}",
                        "---",
                        "- ",
                        ": ",
                        " #",
                        "\t",
                        "\r\n",
                        "\n ",
                        "'",
                        "\"",
                        "\\",
                        "~",
                        "null",
                        "true",
                        "12",
                        "1.10",
                        "2026-03-02",
                        "*a",
                        "&a",
                        "!!int ",
                        "|",
                        ">",
                        "%"),
                Arbitraries.just("word".repeat(100)));
        return piece.list().ofMinSize(1).ofMaxSize(5).map(pieces -> String.join("", pieces));
    }

    /** The example with members retyped, taken out, added and put elsewhere. */
    @Provide
    Arbitrary<JsonNode> documents() {
        Arbitrary<Tuple.Tuple3<Integer, Integer, JsonNode>> edit = Combinators.combine(
                        Arbitraries.integers(), Arbitraries.integers(), values())
                .as(Tuple::of);
        return edit.list().ofMaxSize(6).map(edits -> {
            JsonNode tree = MAPPER.readTree(JSON.write(ExamplePlans.EVERY_MEMBER));
            edits.forEach(each -> mutate(tree, each.get1(), each.get2(), each.get3()));
            return tree;
        });
    }

    private static void mutate(JsonNode tree, int place, int way, JsonNode value) {
        JsonNode holder = tree.at(PLACES.get(Math.floorMod(place, PLACES.size())));
        if (holder instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.isEmpty() || Math.floorMod(way, 4) == 0
                    ? "unknown" + way
                    : names.get(Math.floorMod(way / 4, names.size()));
            if (!name.equals("schemaVersion")) {
                object.set(name, value.deepCopy());
            }
        } else if (holder instanceof ArrayNode list) {
            list.insert(Math.floorMod(way, list.size() + 1), value.deepCopy());
        }
    }

    private Arbitrary<JsonNode> values() {
        Arbitrary<JsonNode> scalar = Arbitraries.oneOf(
                texts().map(NODES::stringNode),
                Arbitraries.of(NODES.nullNode(), NODES.booleanNode(true), NODES.stringNode("")),
                Arbitraries.bigDecimals()
                        .between(TEN_DIGITS.negate(), TEN_DIGITS)
                        .ofScale(3)
                        .map(NODES::numberNode),
                Arbitraries.longs().map(NODES::numberNode));
        return Arbitraries.recursive(
                () -> scalar,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(list -> NODES.arrayNode().addAll(list)),
                        Arbitraries.maps(
                                        Arbitraries.oneOf(
                                                Arbitraries.of("id", "title", "owner", "name", "due", "a/b~", ""),
                                                texts().filter(text ->
                                                        Utf16.isWellFormed(text) && text.length() < 150)),
                                        inner)
                                .ofMaxSize(3)
                                .map(members -> NODES.objectNode().setAll(members))),
                0,
                3);
    }

    @Provide
    Arbitrary<String> yamlTexts() {
        return Arbitraries.of(
                        "seller",
                        "name",
                        "closing",
                        "issues",
                        ":",
                        ": ",
                        "\n",
                        "\n  ",
                        "- ",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "'",
                        "\"",
                        "|",
                        ">",
                        "&a ",
                        "*a",
                        "!!str ",
                        "!x ",
                        "? ",
                        "#",
                        "---\n",
                        "...\n",
                        "%YAML 1.2\n",
                        "<<",
                        "~",
                        "null",
                        "0x1F",
                        "1e9",
                        ".nan",
                        ".inf",
                        "2026-03-02",
                        "\t",
                        "\u0000",
                        "\u007f",
                        "\u0085",
                        "\u2028",
                        "\u202e",
                        "\ufeff",
                        "\ud83d",
                        "\ud83d\ude00",
                        "\u001b")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }
}
