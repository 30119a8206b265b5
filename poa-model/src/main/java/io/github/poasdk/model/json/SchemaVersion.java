package io.github.poasdk.model.json;

import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The version of the schema that a document says it has, found before the rest is looked at. */
final class SchemaVersion {

    static final String MEMBER = "schemaVersion";

    private SchemaVersion() {}

    /** Nothing if the document says none or no whole number, or ends in an error before it. */
    static OptionalInt of(JsonParser parser) {
        try {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                return member(parser);
            }
        } catch (JacksonException e) {
            // Whoever reads the document comes to the same error and describes it.
            return OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private static OptionalInt member(JsonParser parser) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (name.equals(MEMBER)) {
                return value == JsonToken.VALUE_NUMBER_INT ? OptionalInt.of(parser.getIntValue()) : OptionalInt.empty();
            }
            parser.skipChildren();
        }
        return OptionalInt.empty();
    }
}
