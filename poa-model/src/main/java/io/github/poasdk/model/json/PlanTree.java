package io.github.poasdk.model.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan or a draft as a tree of JSON, for one edit. Not thread-safe. */
final class PlanTree {

    private JsonNode root;

    /** A tree that edits the nodes that it is given. */
    PlanTree(JsonNode root) {
        this.root = root;
    }

    JsonNode root() {
        return root;
    }

    /** Puts a value in the place of what is there. */
    void set(Place place, JsonNode value) {
        place.parent().ifPresentOrElse(holder -> setIn(at(holder), place, value), () -> root = value);
    }

    private static void setIn(JsonNode holder, Place place, JsonNode value) {
        if (holder instanceof ArrayNode list) {
            int index = indexToGrow(list, place);
            if (index == list.size()) {
                list.add(value);
            } else {
                list.set(index, value);
            }
        } else {
            ((ObjectNode) holder).set(place.name(), value);
        }
    }

    /** Puts an element before the one that is there, or behind the last one; an entry in the place of the one there. */
    void insert(Place place, JsonNode content) {
        if (at(place.container()) instanceof ArrayNode list) {
            list.insert(indexToGrow(list, place), content);
        } else {
            set(place, content);
        }
    }

    /** Takes out an element or an entry. */
    JsonNode remove(Place place) {
        JsonNode container = at(place.container());
        if (container instanceof ArrayNode list) {
            int index = Shape.index(place.name(), list.size());
            if (index >= list.size()) {
                throw place.outOfRange(list.size());
            }
            return list.remove(index);
        }
        JsonNode entry = ((ObjectNode) container).remove(place.name());
        if (entry == null) {
            throw place.noSuchEntry();
        }
        return entry;
    }

    /** Leaves nothing at a place; an element stays in its list and an entry in its map, empty. */
    void clear(Place place) {
        JsonNode nothing = ValueTree.nothing(place.shape());
        place.parent().ifPresentOrElse(holder -> clearIn(at(holder), place, nothing), () -> root = nothing);
    }

    private static void clearIn(JsonNode holder, Place place, JsonNode nothing) {
        if (place.isContent()) {
            setIn(holder, place, nothing);
        } else {
            ((ObjectNode) holder).remove(place.name());
        }
    }

    /** What holds others is there, made if it is not there yet. */
    private JsonNode at(Place place) {
        JsonNode node = place.parent().map(holder -> child(at(holder), place)).orElse(root);
        boolean fits = place.shape().isList() ? node.isArray() : node.isObject();
        if (!fits) {
            throw place.blocked();
        }
        return node;
    }

    private static JsonNode child(JsonNode holder, Place place) {
        if (holder instanceof ArrayNode list) {
            int index = indexToGrow(list, place);
            if (index == list.size()) {
                list.add(ValueTree.nothing(place.shape()));
            }
            return list.get(index);
        }
        ObjectNode part = (ObjectNode) holder;
        if (!part.has(place.name())) {
            part.set(place.name(), ValueTree.nothing(place.shape()));
        }
        return part.get(place.name());
    }

    private static int indexToGrow(ArrayNode list, Place place) {
        int index = Shape.index(place.name(), list.size());
        if (index > list.size()) {
            throw place.outOfRange(list.size());
        }
        return index;
    }
}
