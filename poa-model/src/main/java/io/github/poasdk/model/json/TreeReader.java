package io.github.poasdk.model.json;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a document as a tree, whatever its members are: a null is an absent member, and where the model has a text, a number
 * or a truth value of YAML is the text that stands there. The parser bounds depth and size.
 */
final class TreeReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final boolean yaml;

    TreeReader(JsonParser parser, PlanFormat format) {
        this.parser = parser;
        this.yaml = format == PlanFormat.YAML;
    }

    /** The whole document, and nothing behind it. */
    JsonNode read(Shape shape) {
        JsonNode root = parser.nextToken() == null ? NODES.missingNode() : value(Optional.of(shape));
        if (parser.nextToken() != null) {
            throw FormatErrors.trailing(parser);
        }
        return root;
    }

    private JsonNode value(Optional<Shape> shape) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(shape);
        } else if (token == JsonToken.START_ARRAY) {
            return array(shape);
        } else if (token == JsonToken.VALUE_NULL) {
            return NODES.nullNode();
        }
        boolean asText = yaml && shape.filter(Shape::isText).isPresent();
        return token == JsonToken.VALUE_STRING || asText ? NODES.stringNode(parser.getString()) : scalar(token);
    }

    private JsonNode scalar(JsonToken token) {
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return NODES.numberNode(parser.getBigIntegerValue());
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            return decimal();
        }
        return NODES.booleanNode(token == JsonToken.VALUE_TRUE);
    }

    /** No number is NaN, infinite or beyond all exponents; what was written is kept as text. */
    private JsonNode decimal() {
        try {
            return parser.isNaN() ? NODES.stringNode(parser.getString()) : NODES.numberNode(parser.getDecimalValue());
        } catch (ArithmeticException | NumberFormatException e) {
            return NODES.stringNode(parser.getString());
        }
    }

    private ObjectNode object(Optional<Shape> shape) {
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            String member = name;
            Optional<Shape> child = shape.flatMap(part -> part.child(member));
            parser.nextToken();
            JsonNode value = value(child);
            if (child.isEmpty() || !isNothing(value)) {
                object.set(name, value);
            }
        }
        return object;
    }

    /** A form gives an empty text for a field that is not filled in, and in YAML nothing behind a colon is one. */
    private static boolean isNothing(JsonNode value) {
        return value.isNull() || (value.isString() && value.stringValue().isEmpty());
    }

    private ArrayNode array(Optional<Shape> shape) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(shape.flatMap(list -> list.child(Shape.BEHIND_LAST))));
        }
        return array;
    }
}
