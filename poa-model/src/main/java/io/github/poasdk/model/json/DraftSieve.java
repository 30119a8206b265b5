package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.ReadingNote.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parts the tree of a draft into the plan that it makes and notes on what no plan can hold. An element of a list that no
 * plan can hold leaves an empty one behind, so that the places of the others stay the same. Not thread-safe.
 */
final class DraftSieve {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String EXPECTED = " is expected";

    private final JsonMapper mapper;
    private final List<ReadingNote> notes = new ArrayList<>();

    private DraftSieve(JsonMapper mapper) {
        this.mapper = mapper;
    }

    record Sifted(PlanOfAction plan, List<ReadingNote> notes) {}

    static Sifted sift(JsonNode root, JsonMapper mapper) {
        DraftSieve sieve = new DraftSieve(mapper);
        JsonNode clean = sieve.sift(root, Place.PLAN).orElseGet(NODES::objectNode);
        return new Sifted(mapper.treeToValue(clean, PlanOfAction.class), List.copyOf(sieve.notes));
    }

    private Optional<JsonNode> sift(JsonNode node, Place place) {
        Shape shape = place.shape();
        if (shape.isList()) {
            return node instanceof ArrayNode list ? Optional.of(list(list, place)) : refused(node, place);
        } else if (shape.isPart() || shape.isMap()) {
            return node instanceof ObjectNode object ? Optional.of(object(object, place)) : refused(node, place);
        }
        return scalar(node, place);
    }

    private JsonNode list(ArrayNode list, Place place) {
        ArrayNode clean = NODES.arrayNode(list.size());
        for (JsonNode element : list) {
            Place there = place.child(String.valueOf(clean.size()));
            clean.add(sift(element, there).orElseGet(() -> ValueTree.nothing(there.shape())));
        }
        return clean;
    }

    private JsonNode object(ObjectNode object, Place place) {
        ObjectNode clean = NODES.objectNode();
        object.forEachEntry((name, value) -> {
            if (place.shape().child(name).isEmpty()) {
                notes.add(new ReadingNote(
                        Kind.UNKNOWN_MEMBER,
                        place.pointer() + Wording.step(name),
                        Wording.unknownMember(name, place.shape().members().keySet())));
            } else {
                sift(value, place.child(name)).ifPresent(kept -> clean.set(name, kept));
            }
        });
        return clean;
    }

    private Optional<JsonNode> scalar(JsonNode node, Place place) {
        if (!node.isValueNode() || node.isNull()) {
            return refused(node, place);
        }
        try {
            mapper.treeToValue(node, place.shape().type());
            return Optional.of(node);
        } catch (JacksonException e) {
            String reason = FormatErrors.reason(e);
            return noted(
                    place, reason.endsWith(EXPECTED) ? reason + ", not " + Wording.quote(node.asString()) : reason);
        }
    }

    private Optional<JsonNode> refused(JsonNode node, Place place) {
        return noted(
                place,
                node.isNull()
                        ? FormatErrors.NULL_ELEMENT
                        : Wording.expected(place.shape().type()) + EXPECTED);
    }

    private Optional<JsonNode> noted(Place place, String reason) {
        notes.add(new ReadingNote(Kind.WRONG_VALUE, place.pointer(), reason));
        return Optional.empty();
    }
}
