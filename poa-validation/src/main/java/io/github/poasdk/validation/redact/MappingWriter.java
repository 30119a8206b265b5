package io.github.poasdk.validation.redact;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what leads back from a copy to its plan. */
final class MappingWriter {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private MappingWriter() {}

    static String json(Redaction redaction) {
        ObjectNode mapping = MAPPER.createObjectNode();
        mapping.put("daysBack", redaction.daysBack());
        ArrayNode replacements = mapping.putArray("replacements");
        for (Replacement replacement : redaction.replacements()) {
            replacements
                    .addObject()
                    .put("kind", replacement.kind().name())
                    .put("original", replacement.original())
                    .put("replacement", replacement.replacement());
        }
        return WRITER.writeValueAsString(mapping) + "\n";
    }
}
