package io.github.poasdk.model.json;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;

/** Makes the text of a plan or a draft, in one of the formats. */
final class TextWriter {

    private static final ObjectWriter JSON = StrictMapper.create().writerWithDefaultPrettyPrinter();

    private final PlanFormat format;
    private final ObjectWriter writer;

    TextWriter(PlanFormat format, ObjectMapper mapper) {
        this.format = format;
        this.writer = mapper.writer();
    }

    String write(Object content) {
        String json = JSON.writeValueAsString(content);
        if (format == PlanFormat.JSON) {
            return Utf16.escaped(json) + "\n";
        }
        // The library for YAML would join a lone surrogate with what follows it; JSON in ASCII is YAML too.
        return Utf16.isWellFormed(json)
                ? writer.writeValueAsString(content)
                : JSON.with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(content) + "\n";
    }
}
