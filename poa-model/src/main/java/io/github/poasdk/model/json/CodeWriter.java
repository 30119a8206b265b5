package io.github.poasdk.model.json;

import io.github.poasdk.model.code.OpenCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what {@code @JsonValue} says, without the reflection that Jackson needs for it. */
final class CodeWriter extends StdSerializer<OpenCode> {

    CodeWriter() {
        super(OpenCode.class);
    }

    @Override
    public void serialize(OpenCode value, JsonGenerator generator, SerializationContext context) {
        generator.writeString(value.code());
    }
}
