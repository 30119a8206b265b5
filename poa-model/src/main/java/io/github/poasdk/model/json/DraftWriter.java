package io.github.poasdk.model.json;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the tree of a draft in the form in which its plan is written, where it can: members in the order of the model,
 * nothing for what is not filled in. What no plan can hold stands behind what a plan can hold, as it is.
 */
final class DraftWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DraftWriter() {}

    /** The tree to write; members that a plan always has come from the plan. */
    static JsonNode tree(JsonNode draft, ObjectNode plan) {
        ObjectNode complete = plan.objectNode();
        plan.forEachEntry((name, value) -> {
            if (value.isValueNode()) {
                complete.set(name, value);
            }
        });
        ((ObjectNode) draft).forEachEntry(complete::set);
        return ordered(complete, Place.PLAN.shape()).orElse(complete);
    }

    private static Optional<JsonNode> ordered(JsonNode node, Shape shape) {
        if (shape.isList() && node instanceof ArrayNode list) {
            return list.isEmpty() ? Optional.empty() : Optional.of(list(list, shape));
        } else if (shape.isMap() && node instanceof ObjectNode map) {
            return map.isEmpty() ? Optional.empty() : Optional.of(map);
        } else if (shape.isPart() && node instanceof ObjectNode part) {
            return Optional.of(part(part, shape))
                    .filter(object -> !object.isEmpty())
                    .map(object -> object);
        }
        return shape.isText() && node.isString() && node.stringValue().isEmpty() ? Optional.empty() : Optional.of(node);
    }

    private static ArrayNode list(ArrayNode list, Shape shape) {
        ArrayNode ordered = NODES.arrayNode(list.size());
        Shape element = shape.element().orElseThrow();
        list.forEach(node -> ordered.add(node instanceof ObjectNode part ? part(part, element) : node));
        return ordered;
    }

    private static ObjectNode part(ObjectNode part, Shape shape) {
        ObjectNode ordered = NODES.objectNode();
        shape.members()
                .forEach((name, member) -> Optional.ofNullable(part.get(name))
                        .flatMap(value -> ordered(value, member.shape()))
                        .ifPresent(value -> ordered.set(name, value)));
        part.forEachEntry((name, value) -> {
            if (!shape.members().containsKey(name)) {
                ordered.set(name, value);
            }
        });
        return ordered;
    }
}
