package io.github.poasdk.model.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;

/** Makes the text of a plan or a draft, in one of the formats. */
final class TextWriter {

    private static final int TYPICAL_LENGTH = 16_384;
    private static final ObjectWriter JSON = StrictMapper.create().writerWithDefaultPrettyPrinter();

    private final PlanFormat format;
    private final ObjectWriter writer;

    TextWriter(PlanFormat format, ObjectMapper mapper) {
        this.format = format;
        this.writer = mapper.writer();
    }

    String write(Object content) {
        if (format == PlanFormat.YAML) {
            return yaml(content);
        }
        return json(content).toString(StandardCharsets.UTF_8);
    }

    /**
     * The library for YAML would join a lone surrogate with what follows it. JSON in ASCII is YAML too, but for one character
     * that JSON takes as it is and YAML does not.
     */
    private String yaml(Object content) {
        return Utf16.isWellFormed(JSON.writeValueAsString(content))
                ? writer.writeValueAsString(content)
                : json(content).toString(StandardCharsets.UTF_8).replace("\u007f", "\\u007F");
    }

    void write(Object content, OutputStream out) throws IOException {
        if (format == PlanFormat.JSON) {
            json(content).writeTo(out);
        } else {
            out.write(write(content).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /** In UTF-8 a lone surrogate is escaped; and it takes less time and memory than a text does. */
    private ByteArrayOutputStream json(Object content) {
        ObjectWriter form = format == PlanFormat.JSON ? JSON : JSON.with(JsonWriteFeature.ESCAPE_NON_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL_LENGTH);
        form.writeValue(bytes, content);
        return bytes;
    }
}
