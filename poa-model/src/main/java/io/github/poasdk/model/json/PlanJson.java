package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes plans as JSON or YAML. Immutable and thread-safe; create one and keep it.
 *
 * <pre>{@code
 * PlanJson json = PlanJson.create();
 * PlanOfAction plan = json.read("{\"seller\": {\"name\": \"Nordlicht Home Goods\"}}");
 * String text = json.write(plan);
 * }</pre>
 *
 * <p>There are three ways to read. {@link #read(String)} takes a plan or throws: unknown or repeated members, null elements,
 * numbers for texts, half characters and text behind the document are refused. {@link #read(String, Consumer)} leaves out
 * members that this release does not know, and reports them. {@link #readDraft(String)} takes whatever is JSON and keeps
 * beside the plan all that no plan can hold, for forms.
 *
 * <p>A plan in the form of any earlier release is brought into today's form. One of a later release is refused.
 *
 * <p>The input is bounded, by default to {@value #MAX_LENGTH} units of text, {@value #MAX_DEPTH} levels and
 * {@value #MAX_TOKENS} tokens.
 */
public final class PlanJson {

    /** The greatest length of a document, unless chosen otherwise: bytes of a stream, UTF-16 units of a string. */
    public static final int MAX_LENGTH = 4_000_000;

    /** The greatest depth of a document, unless chosen otherwise, in nested objects and arrays. */
    public static final int MAX_DEPTH = 32;

    /** The greatest number of tokens in a document, unless chosen otherwise: names, values, starts and ends. */
    public static final int MAX_TOKENS = 500_000;

    private final PlanSource source;
    private final ReadLimits limits;
    private final Migrations migrations;
    private final ObjectReader reader;
    private final TextWriter writer;

    private PlanJson(PlanSource source, ReadLimits limits, Migrations migrations) {
        this.source = source;
        this.limits = limits;
        this.migrations = migrations;
        this.reader = StrictMapper.create(limits).readerFor(PlanOfAction.class);
        this.writer = source.writer();
    }

    /**
     * The default: JSON, with the limits of this class.
     *
     * @return a reader and writer
     */
    public static PlanJson create() {
        return builder().build();
    }

    /**
     * YAML, with the limits of this class.
     *
     * @return a reader and writer
     * @throws IllegalStateException if the artifact that {@link PlanFormat#YAML} names is not there
     */
    public static PlanJson yaml() {
        return builder().format(PlanFormat.YAML).build();
    }

    /**
     * Another format, other limits.
     *
     * @return a builder with the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a plan.
     *
     * @param text the JSON or YAML
     * @return the plan
     * @throws PlanFormatException if the text is not a plan in the form of this release or an earlier one
     */
    public PlanOfAction read(String text) {
        return plan(text, reader, note -> {});
    }

    /**
     * Reads a plan and leaves out the members that this release does not know.
     *
     * @param text the JSON or YAML
     * @param notes is called with each unknown member, and if the plan is in the form of an earlier release, with what was
     *     changed
     * @return the plan
     * @throws PlanFormatException if the text is not a plan in the form of this release or an earlier one, but for unknown
     *     members
     */
    public PlanOfAction read(String text, Consumer<? super ReadingNote> notes) {
        Objects.requireNonNull(notes, "notes must not be null");
        return plan(text, reader.withHandler(new UnknownMembers(notes)), notes);
    }

    /**
     * Reads a plan.
     *
     * @param in the JSON or YAML in UTF-8; it is read to its end and not closed
     * @return the plan
     * @throws PlanFormatException if the bytes are not a plan in the form of this release or an earlier one
     * @throws IOException if the stream can't be read
     */
    public PlanOfAction read(InputStream in) throws IOException {
        return read(Utf8.read(in, limits.length()));
    }

    /**
     * Reads a plan and leaves out the members that this release does not know.
     *
     * @param in the JSON or YAML in UTF-8; it is read to its end and not closed
     * @param notes is called with each unknown member, and if the plan is in the form of an earlier release, with what was
     *     changed
     * @return the plan
     * @throws PlanFormatException if the bytes are not a plan in the form of this release or an earlier one, but for unknown
     *     members
     * @throws IOException if the stream can't be read
     */
    public PlanOfAction read(InputStream in, Consumer<? super ReadingNote> notes) throws IOException {
        return read(Utf8.read(in, limits.length()), notes);
    }

    /**
     * Reads a draft: the plan, and beside it all that no plan can hold, such as a date with a typing error.
     *
     * @param text the JSON or YAML
     * @return the draft with its problems
     * @throws PlanFormatException if the text is not JSON or YAML, its root is not an object, or it is in the form of a
     *     later release
     */
    public PlanDraft readDraft(String text) {
        source.requireBounded(text);
        List<ReadingNote> migrated = new ArrayList<>();
        ObjectNode tree = migrated(text, source.version(text, migrations), migrated::add);
        return PlanDraft.of(tree, migrated);
    }

    /**
     * Reads a draft.
     *
     * @param in the JSON or YAML in UTF-8; it is read to its end and not closed
     * @return the draft with its problems
     * @throws PlanFormatException if the bytes are not JSON or YAML, the root is not an object, or it is in the form of a
     *     later release
     * @throws IOException if the stream can't be read
     */
    public PlanDraft readDraft(InputStream in) throws IOException {
        return readDraft(Utf8.read(in, limits.length()));
    }

    /**
     * Writes a plan: members in the order of the model, absent ones left out, dates as in ISO 8601, lines ending in a
     * line feed.
     *
     * @param plan the plan
     * @return the JSON or YAML, the same for equal plans
     */
    public String write(PlanOfAction plan) {
        return writer.write(Objects.requireNonNull(plan, "plan must not be null"));
    }

    /**
     * Writes a draft as {@link #write(PlanOfAction)} writes a plan, with all that no plan can hold.
     *
     * @param draft the draft
     * @return the JSON or YAML, from which {@link #readDraft(String)} makes an equal draft
     */
    public String write(PlanDraft draft) {
        return writer.write(
                Objects.requireNonNull(draft, "draft must not be null").toTree());
    }

    /**
     * Writes a plan in UTF-8.
     *
     * @param plan the plan
     * @param out where to write; it is flushed and not closed
     * @throws IOException if the stream can't be written
     */
    public void write(PlanOfAction plan, OutputStream out) throws IOException {
        writer.write(Objects.requireNonNull(plan, "plan must not be null"), out);
    }

    /**
     * Writes a draft in UTF-8.
     *
     * @param draft the draft
     * @param out where to write; it is flushed and not closed
     * @throws IOException if the stream can't be written
     */
    public void write(PlanDraft draft, OutputStream out) throws IOException {
        writer.write(Objects.requireNonNull(draft, "draft must not be null").toTree(), out);
    }

    private PlanOfAction plan(String text, ObjectReader strict, Consumer<? super ReadingNote> notes) {
        source.requireBounded(text);
        int version = source.version(text, migrations);
        boolean asIs = version == PlanOfAction.SCHEMA_VERSION && source.format() == PlanFormat.JSON;
        return asIs ? planOf(text, strict) : planOf(text, migrated(text, version, notes), strict);
    }

    private PlanOfAction planOf(String text, ObjectReader strict) {
        return notNull(source.<@Nullable PlanOfAction>read(text, strict::readValue));
    }

    /** The tree has no lines; the text is read again for the line of an error. */
    private PlanOfAction planOf(String text, ObjectNode tree, ObjectReader strict) {
        try {
            return notNull(strict.readValue(tree));
        } catch (JacksonException e) {
            throw source.locate(text, FormatErrors.pointer(e))
                    .map(place -> FormatErrors.at(FormatErrors.reason(e), FormatErrors.pointer(e), place))
                    .orElseGet(() -> new PlanFormatException(FormatErrors.reason(e), FormatErrors.pointer(e), 0, 0));
        }
    }

    private ObjectNode migrated(String text, int version, Consumer<? super ReadingNote> notes) {
        ObjectNode tree = source.tree(text);
        if (version < PlanOfAction.SCHEMA_VERSION) {
            migrations.migrate(tree, version).forEach(notes);
        }
        return tree;
    }

    private static PlanOfAction notNull(@Nullable PlanOfAction plan) {
        if (plan == null) {
            throw FormatErrors.at("an object is expected, not null", "", TextPlaces.START);
        }
        return plan;
    }

    /** Chooses the format and the limits of a {@link PlanJson}. Not thread-safe. */
    public static final class Builder {

        private PlanFormat format = PlanFormat.JSON;
        private ReadLimits limits = ReadLimits.DEFAULT;
        private Migrations migrations = Migrations.standard();

        private Builder() {}

        /**
         * Chooses the format; {@link PlanFormat#JSON} unless called.
         *
         * @param value the format
         * @return this
         */
        public Builder format(PlanFormat value) {
            format = Objects.requireNonNull(value, "format must not be null");
            return this;
        }

        /**
         * Chooses the greatest length of a document that is read.
         *
         * @param value the length, in bytes of a stream or UTF-16 units of a string, at least 1
         * @return this
         */
        public Builder maxLength(int value) {
            limits = limits.withLength(value);
            return this;
        }

        /**
         * Chooses the greatest depth of a document that is read.
         *
         * @param value the depth, in nested objects and arrays, at least 1
         * @return this
         */
        public Builder maxDepth(int value) {
            limits = limits.withDepth(value);
            return this;
        }

        /**
         * Chooses the greatest number of tokens in a document that is read: names, values, starts and ends.
         *
         * @param value the number, at least 1
         * @return this
         */
        public Builder maxTokens(int value) {
            limits = limits.withTokens(value);
            return this;
        }

        /** Other steps, for tests of the chain. */
        Builder migrations(Migrations value) {
            migrations = value;
            return this;
        }

        /**
         * A reader and writer as chosen.
         *
         * @return a reader and writer
         * @throws IllegalStateException if the artifact that {@link PlanFormat#YAML} names is not there
         */
        public PlanJson build() {
            return new PlanJson(new PlanSource(format, limits), limits, migrations);
        }
    }
}
