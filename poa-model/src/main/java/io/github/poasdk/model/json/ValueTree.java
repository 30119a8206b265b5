package io.github.poasdk.model.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a value for a place into a tree of JSON. The value has the type of the model or the form of JSON, and the shape of
 * the place leads: it ends any value that is deeper than the place.
 */
final class ValueTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,49})(?:\\.[0-9]{1,40})?");

    private final JsonMapper mapper;

    ValueTree(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** What a form gives for a field that is not filled in. */
    static boolean isNothing(@Nullable Object value) {
        return value instanceof Optional<?> given
                ? given.filter(content -> !isNothing(content)).isEmpty()
                : value == null || value.equals("");
    }

    /** What stands for nothing where there has to be something; no list can hold a null. */
    static JsonNode nothing(Shape shape) {
        if (shape.isList()) {
            return NODES.arrayNode();
        } else if (shape.isPart() || shape.isMap()) {
            return NODES.objectNode();
        }
        return shape.type() == String.class ? NODES.stringNode("") : NODES.nullNode();
    }

    JsonNode of(@Nullable Object value, Place place) {
        Shape shape = place.shape();
        if (value == null || isNothing(value)) {
            return nothing(shape);
        } else if (value instanceof Optional<?> given) {
            return of(given.orElse(null), place);
        } else if (shape.isList() && value instanceof Collection<?> elements) {
            return array(elements, place);
        } else if (shape.isPart() && value instanceof Map<?, ?> members) {
            return object(members, place);
        } else if (shape.isMap() && value instanceof Map<?, ?> entries) {
            return map(entries, place);
        } else if (shape.type().isInstance(value)) {
            return mapper.valueToTree(value);
        } else if (shape.isContainer() || shape.isPart()) {
            throw unexpected(place);
        }
        return scalar(value, place);
    }

    /**
     * What somebody typed or a program gave, of whatever type. The text of a number in the place of a number is that number,
     * because forms have texts only; a number too long to be read again is kept as text.
     */
    JsonNode typed(Object value, Place place) {
        if (value instanceof String text
                && place.shape().isNumber()
                && NUMBER.matcher(text).matches()) {
            return number(new BigDecimal(text), place);
        } else if (value instanceof Number number && number.toString().length() > StrictMapper.MAX_NUMBER) {
            return NODES.stringNode(number.toString());
        }
        boolean single = value instanceof String || value instanceof Number || value instanceof Boolean;
        return single && !isNothing(value) ? scalar(value, place) : of(value, place);
    }

    private ArrayNode array(Collection<?> elements, Place place) {
        ArrayNode array = NODES.arrayNode(elements.size());
        elements.forEach(element ->
                array.add(element == null ? NODES.nullNode() : of(element, place.child(String.valueOf(array.size())))));
        return array;
    }

    private ObjectNode object(Map<?, ?> members, Place place) {
        ObjectNode object = NODES.objectNode();
        members.forEach((name, value) -> {
            Place member = place.child(String.valueOf(name));
            if (!isNothing(value)) {
                object.set(member.name(), of(value, member));
            }
        });
        return object;
    }

    private ObjectNode map(Map<?, ?> entries, Place place) {
        ObjectNode object = NODES.objectNode();
        entries.forEach((name, value) -> {
            Place entry = place.child(String.valueOf(name));
            object.set(entry.name(), of(value, entry));
        });
        return object;
    }

    private static JsonNode scalar(Object value, Place place) {
        if (value instanceof String text) {
            return NODES.stringNode(text);
        } else if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        } else if (value instanceof Number number) {
            return number(number, place);
        }
        throw unexpected(place);
    }

    /** A number without a fraction is an integer, as in JSON. */
    private static JsonNode number(Number number, Place place) {
        try {
            BigDecimal decimal = new BigDecimal(number.toString());
            return decimal.scale() == 0 ? NODES.numberNode(decimal.unscaledValue()) : NODES.numberNode(decimal);
        } catch (NumberFormatException e) {
            throw unexpected(place);
        }
    }

    private static PlanPathException unexpected(Place place) {
        return place.wrongType(Wording.expected(place.shape().type()) + " is expected");
    }
}
