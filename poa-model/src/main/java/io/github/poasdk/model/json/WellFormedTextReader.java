package io.github.poasdk.model.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A text of whole characters, and nothing else. */
final class WellFormedTextReader extends StdDeserializer<String> {

    WellFormedTextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_STRING) {
            return token.isScalarValue()
                    ? (String) context.handleWeirdStringValue(String.class, parser.getString(), "not a text")
                    : (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getString();
        return Utf16.isWellFormed(text)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, Utf16.LONE_SURROGATE);
    }
}
