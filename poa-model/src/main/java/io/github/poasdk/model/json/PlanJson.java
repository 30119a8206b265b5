package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes plans as JSON. Immutable and thread-safe; create one and keep it.
 *
 * <pre>{@code
 * PlanJson json = PlanJson.create();
 * PlanOfAction plan = json.read("{\"seller\": {\"name\": \"Nordlicht Home Goods\"}}");
 * String text = json.write(plan);
 * }</pre>
 *
 * <p>Reading is strict: unknown or repeated members, null elements, numbers for texts and text behind the document are
 * refused. The input is bounded: {@value #MAX_LENGTH} units of text, {@value #MAX_DEPTH} levels.
 */
public final class PlanJson {

    /** The greatest length of a document: bytes of a stream, UTF-16 units of a string. */
    public static final int MAX_LENGTH = 4_000_000;

    /** The greatest depth of a document, in nested objects and arrays. */
    public static final int MAX_DEPTH = 32;

    private final ObjectReader reader;
    private final ObjectWriter writer;

    private PlanJson(JsonMapper mapper) {
        reader = mapper.readerFor(PlanOfAction.class);
        writer = mapper.writerFor(PlanOfAction.class).withDefaultPrettyPrinter();
    }

    /**
     * The default: strict, with the limits of this class.
     *
     * @return a reader and writer
     */
    public static PlanJson create() {
        return new PlanJson(StrictMapper.create());
    }

    /**
     * Reads a plan.
     *
     * @param json the JSON
     * @return the plan
     * @throws PlanFormatException if the text is not a plan in the form of this release
     */
    public PlanOfAction read(String json) {
        if (json.isBlank()) {
            throw new PlanFormatException("the document is empty", "", 0, 0);
        }
        if (json.length() > MAX_LENGTH) {
            throw new PlanFormatException("the text is longer than " + MAX_LENGTH + " characters", "", 0, 0);
        }
        try {
            return checked(reader.readValue(json));
        } catch (JacksonException e) {
            throw FormatErrors.describe(e);
        }
    }

    /**
     * Reads a plan.
     *
     * @param in the JSON in UTF-8; it is read to its end and not closed
     * @return the plan
     * @throws PlanFormatException if the bytes are not a plan in the form of this release
     * @throws IOException if the stream can't be read
     */
    public PlanOfAction read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_LENGTH + 1);
        if (bytes.length > MAX_LENGTH) {
            throw new PlanFormatException("the document is longer than " + MAX_LENGTH + " bytes", "", 0, 0);
        }
        return read(Utf8.decode(bytes));
    }

    /**
     * Writes a plan: members in the order of the model, absent ones left out, dates as in ISO 8601, lines ending in a
     * line feed.
     *
     * @param plan the plan
     * @return the JSON, the same for equal plans
     */
    public String write(PlanOfAction plan) {
        return writer.writeValueAsString(plan) + "\n";
    }

    /**
     * Writes a plan in UTF-8.
     *
     * @param plan the plan
     * @param out where to write; it is flushed and not closed
     * @throws IOException if the stream can't be written
     */
    public void write(PlanOfAction plan, OutputStream out) throws IOException {
        out.write(write(plan).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static PlanOfAction checked(@Nullable PlanOfAction plan) {
        if (plan == null) {
            throw new PlanFormatException("an object is expected, not null", "", 1, 1);
        }
        if (plan.getSchemaVersion() != PlanOfAction.SCHEMA_VERSION) {
            throw new PlanFormatException(
                    "schema version " + plan.getSchemaVersion() + " is not known, this release reads version "
                            + PlanOfAction.SCHEMA_VERSION,
                    "/schemaVersion",
                    0,
                    0);
        }
        return plan;
    }
}
