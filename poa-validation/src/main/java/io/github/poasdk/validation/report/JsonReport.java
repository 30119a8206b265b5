package io.github.poasdk.validation.report;

import io.github.poasdk.validation.ValidationFormatException;
import io.github.poasdk.validation.ValidationReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report as JSON: all that it says, with names, sentences and reasons in the language of the reader beside the codes.
 *
 * <pre>{@code
 * String json = JsonReport.create().write(report, ReportOptions.of(Locale.ENGLISH));
 * ValidationReport same = JsonReport.create().read(json);
 * }</pre>
 *
 * <p>The member {@code formatVersion} is {@value #FORMAT_VERSION}. Lists that are empty and what is absent are left out.
 */
public final class JsonReport implements ReportWriter {

    /** The version of the form of the JSON. */
    public static final int FORMAT_VERSION = 1;

    /** The greatest length of a text that {@link #read} takes, in UTF-16 units. */
    public static final int MAX_LENGTH = 20_000_000;

    private static final JsonReport INSTANCE = new JsonReport();

    private JsonReport() {}

    /**
     * The only one.
     *
     * @return a writer and reader
     */
    public static JsonReport create() {
        return INSTANCE;
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void write(ValidationReport report, ReportOptions options, Appendable out) throws IOException {
        out.append(ReportMapper.text(new JsonReportWriter(options.locale()).tree(report)));
    }

    /** An object whose member {@code reports} has the object of each report, with the {@code name} of the plan before all else. */
    @Override
    public void writeAll(List<PlanReport> reports, Locale locale, Appendable out) throws IOException {
        JsonReportWriter writer = new JsonReportWriter(locale);
        ObjectNode root = ReportMapper.object();
        ArrayNode list = root.putArray("reports");
        for (PlanReport report : reports) {
            ObjectNode named = list.addObject().put("name", report.name());
            named.setAll(writer.tree(report.report()));
        }
        out.append(ReportMapper.text(root));
    }

    /**
     * Reads a report. Names, sentences and reasons are passed over: they are made anew from the codes.
     *
     * @param json what {@link #write} has written, by this release or an earlier one
     * @return a report that is equal to the one that was written
     * @throws ValidationFormatException if the text is not of this form, or too long
     */
    public ValidationReport read(String json) {
        Objects.requireNonNull(json, "json must not be null");
        return JsonReportReader.read(json);
    }
}
