package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** A plan with every member, after some bytes or values of it were changed: a plan or the one documented exception. */
class PlanMutationProperties {

    private static final PlanOfAction PLAN = ExamplePlans.EVERY_MEMBER;
    private static final byte[] BYTES = PlanJson.create().write(PLAN).getBytes(StandardCharsets.UTF_8);
    private static final List<String> PLACES = JsonPlaces.of(PLAN);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** How bytes are changed: they are given a position, a length and something new. */
    private enum Cut {
        FLIP,
        DELETE,
        DUPLICATE,
        INSERT
    }

    /** How values are changed: they are given two places and something new. */
    private enum Graft {
        SWAP,
        RETYPE,
        DELETE,
        DUPLICATE,
        RENAME
    }

    private record ByteChange(Cut cut, int position, int length, String piece) {}

    private record NodeChange(Graft graft, int place, int other, String value) {}

    @Property
    void changed_bytes_end_in_a_plan_or_the_documented_exception(@ForAll("byteChanges") List<ByteChange> changes) {
        byte[] bytes = BYTES;
        for (ByteChange change : changes) {
            bytes = changed(bytes, change);
        }
        HostileReading.endsWell(bytes);
    }

    @Property
    void changed_values_end_in_a_plan_or_the_documented_exception(@ForAll("nodeChanges") List<NodeChange> changes) {
        JsonNode tree = MAPPER.readTree(BYTES);
        for (NodeChange change : changes) {
            apply(change, tree);
        }
        HostileReading.endsWell(tree.toString());
    }

    @Example
    void a_plan_without_a_change_is_read() {
        assertThat(HostileReading.endsWell(BYTES)).isTrue();
        assertThat(HostileReading.endsWell(MAPPER.readTree(BYTES).toString())).isTrue();
    }

    private static byte[] changed(byte[] bytes, ByteChange change) {
        int start = Math.floorMod(change.position, bytes.length);
        int end = Math.min(bytes.length, start + change.length);
        String before = latin1(bytes, 0, start);
        String there = latin1(bytes, start, end);
        String behind = latin1(bytes, end, bytes.length);
        String middle = switch (change.cut) {
            case FLIP -> flipped(there);
            case DELETE -> "";
            case DUPLICATE -> there + there;
            case INSERT ->
                new String(change.piece.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1) + there;
        };
        return (before + middle + behind).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One character for each byte, whatever it is. */
    private static String latin1(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private static String flipped(String bytes) {
        return bytes.chars()
                .map(c -> c ^ (1 << (bytes.length() % Byte.SIZE)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void apply(NodeChange change, JsonNode tree) {
        String place = choose(change.place);
        String other = choose(change.other);
        JsonNode value = MAPPER.getNodeFactory().rawValueNode(new RawValue(change.value));
        switch (change.graft) {
            case SWAP -> {
                JsonNode first = tree.at(place).deepCopy();
                JsonNode second = tree.at(other).deepCopy();
                put(tree, place, second);
                put(tree, other, first);
            }
            case RETYPE -> put(tree, place, value);
            case DELETE -> remove(tree, place);
            case DUPLICATE -> put(tree, other, tree.at(place).deepCopy());
            case RENAME -> {
                JsonNode moved = tree.at(place).deepCopy();
                remove(tree, place);
                put(tree, holder(place) + "/" + name(other), moved);
            }
        }
    }

    /** Puts a value in the place of another, or beside the others; nothing happens where there is no place. */
    private static void put(JsonNode tree, String place, JsonNode value) {
        JsonNode holder = tree.at(holder(place));
        if (value.isMissingNode()) {
            return;
        }
        if (holder instanceof ObjectNode object) {
            object.set(name(place), value);
        } else if (holder instanceof ArrayNode list) {
            list.insert(index(place, list.size()), value);
        }
    }

    private static void remove(JsonNode tree, String place) {
        JsonNode holder = tree.at(holder(place));
        if (holder instanceof ObjectNode object) {
            object.remove(name(place));
        } else if (holder instanceof ArrayNode list && !list.isEmpty()) {
            list.remove(index(place, list.size() - 1));
        }
    }

    private static int index(String place, int max) {
        return name(place).matches("[0-9]+") ? Math.min(Integer.parseInt(name(place)), max) : 0;
    }

    private static String choose(int number) {
        return PLACES.get(1 + Math.floorMod(number, PLACES.size() - 1));
    }

    private static String holder(String place) {
        return place.substring(0, place.lastIndexOf('/'));
    }

    private static String name(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    @Provide
    Arbitrary<List<ByteChange>> byteChanges() {
        return Combinators.combine(
                        Arbitraries.of(Cut.class),
                        Arbitraries.integers(),
                        Arbitraries.integers().between(1, 20),
                        HostileJson.scalars())
                .as(ByteChange::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<NodeChange>> nodeChanges() {
        Arbitrary<String> values =
                Arbitraries.oneOf(HostileJson.scalars(), Arbitraries.of("[]", "{}", "[null]", "[[]]"));
        return Combinators.combine(Arbitraries.of(Graft.class), Arbitraries.integers(), Arbitraries.integers(), values)
                .as(NodeChange::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .withoutEdgeCases();
    }
}
