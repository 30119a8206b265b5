package io.github.poasdk.validation.report;

import io.github.poasdk.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes reports in one format. Implementations are immutable and thread-safe, and write the same for the same report,
 * options and release, on any machine.
 *
 * <pre>{@code
 * ReportWriter writer = TextReport.create();
 * ReportOptions options = ReportOptions.of(Locale.ENGLISH).plan(plan);
 * System.out.print(writer.write(report, options));
 * }</pre>
 */
public interface ReportWriter {

    /**
     * What the format is called, such as {@code json}.
     *
     * @return a name in lower case
     */
    String format();

    /**
     * Writes a report.
     *
     * @param report the report
     * @param options for whom
     * @param out where to write
     * @throws IOException if {@code out} can't be written
     */
    void write(ValidationReport report, ReportOptions options, Appendable out) throws IOException;

    /**
     * Writes the reports on several plans as one document of the format.
     *
     * @param reports the reports in the order in which they are written
     * @param locale the language of the reader; English if there is no other
     * @param out where to write
     * @throws IOException if {@code out} can't be written
     */
    void writeAll(List<PlanReport> reports, Locale locale, Appendable out) throws IOException;

    /**
     * Writes a report into a text.
     *
     * @param report the report
     * @param options for whom
     * @return the text
     */
    default String write(ValidationReport report, ReportOptions options) {
        StringBuilder text = new StringBuilder();
        try {
            write(report, options, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
        return text.toString();
    }
}
