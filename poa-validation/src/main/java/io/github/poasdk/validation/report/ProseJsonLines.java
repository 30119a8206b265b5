package io.github.poasdk.validation.report;

import io.github.poasdk.validation.ValidationFormatException;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseField;
import io.github.poasdk.validation.prose.ProseResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * Checks many texts, each an object in a line of JSON Lines, and writes what was found in each as an object in a line, in the
 * same order. The memory that it takes depends on the longest line and not on their number. Immutable; thread-safe if the
 * observer is.
 *
 * <pre>{@code
 * ProseJsonLines lines = ProseJsonLines.of(ProseChecker.create(), Locale.ENGLISH);
 * ProseJsonLines.Summary summary = lines.check(in, out);
 * }</pre>
 *
 * <p>A line that is read has the member {@code text}, and may have {@code id} (a string or a number, written as it was read),
 * {@code field} (the key of a {@link ProseField}) and {@code language} (a BCP 47 tag); null and the empty text are the same as
 * absent, other members are passed over, and blank lines too. A line that is written has the {@code id}, unless there was
 * none, and the {@code findings} with the members of {@link ProseWriter#json}.
 */
public final class ProseJsonLines {

    /** How many bytes a line has at most. */
    public static final int MAX_LINE = 20_000_000;

    private final ProseChecker checker;
    private final ProseJson json;
    private final ProseField field;
    private final String language;
    private final LongConsumer observer;

    private ProseJsonLines(
            ProseChecker checker, ProseJson json, ProseField field, String language, LongConsumer observer) {
        this.checker = checker;
        this.json = json;
        this.field = field;
        this.language = language;
        this.observer = observer;
    }

    /**
     * What was done.
     *
     * @param texts how many texts were checked
     * @param findings how many findings there are, by severity; those only of which there are some
     * @param incomplete how many texts some rules could not be checked in, since there are none for their language
     */
    public record Summary(long texts, Map<Severity, Long> findings, long incomplete) {

        /**
         * Copies the map.
         *
         * @param texts how many texts were checked
         * @param findings how many findings there are, by severity
         * @param incomplete how many texts some rules could not be checked in
         */
        public Summary {
            findings = Map.copyOf(findings);
        }
    }

    /**
     * With a checker, for a reader.
     *
     * @param checker what checks the texts
     * @param locale the language of the messages; English if there is no other
     * @return a reader and writer of lines
     */
    public static ProseJsonLines of(ProseChecker checker, Locale locale) {
        Objects.requireNonNull(checker, "checker must not be null");
        return new ProseJsonLines(checker, ProseJson.forLocale(locale), ProseField.OTHER, "", texts -> {});
    }

    /**
     * The same for lines that do not say what they are about.
     *
     * @param asField the field of a text whose line names none
     * @param asLanguage the language of a text whose line names none, as a BCP 47 tag; empty if it is to be guessed
     * @return a reader and writer of lines
     */
    public ProseJsonLines unlessSaid(ProseField asField, String asLanguage) {
        Objects.requireNonNull(asField, "field must not be null");
        Objects.requireNonNull(asLanguage, "language must not be null");
        return new ProseJsonLines(checker, json, asField, asLanguage, observer);
    }

    /**
     * The same with somebody who looks on.
     *
     * @param value gets the number of texts that are done, after each of them
     * @return a reader and writer of lines
     */
    public ProseJsonLines observer(LongConsumer value) {
        return new ProseJsonLines(
                checker, json, field, language, Objects.requireNonNull(value, "observer must not be null"));
    }

    /**
     * Checks the texts of a stream.
     *
     * @param in lines in UTF-8; not closed
     * @param out where to write lines in UTF-8; flushed before there is a wait for more lines, and at the end; not closed
     * @return what was done
     * @throws IOException if a stream fails
     * @throws ValidationFormatException if a line is not of the form, or too long, with its number; what there is to say about
     *     those before it has been written
     */
    public Summary check(InputStream in, OutputStream out) throws IOException {
        Run run = new Run(out);
        ByteLines lines = new ByteLines(in, out, MAX_LINE);
        ProseLine reader = new ProseLine();
        while (lines.hasNext()) {
            ByteBuffer line = lines.next();
            try {
                if (reader.read(line)) {
                    run.check(reader);
                }
            } catch (ValidationFormatException e) {
                run.flush();
                throw e;
            }
        }
        run.flush();
        return new Summary(run.texts, run.findings, run.incomplete);
    }

    /** The state of a run. */
    private final class Run {

        private final OutputStream out;
        private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        private long texts;
        private long incomplete;

        private Run(OutputStream out) {
            this.out = out;
        }

        private void check(ProseLine read) throws IOException {
            ProseResult result = checker.check(
                    read.text(), read.field().orElse(field), read.language().orElse(language));
            StringBuilder line = new StringBuilder();
            json.appendLine(read.id(), result, line);
            out.write(line.toString().getBytes(StandardCharsets.UTF_8));
            for (Finding finding : result.findings()) {
                findings.merge(finding.severity(), 1L, Long::sum);
            }
            texts++;
            incomplete += result.notEvaluated().isEmpty() ? 0 : 1;
            observer.accept(texts);
        }

        private void flush() throws IOException {
            out.flush();
        }
    }
}
