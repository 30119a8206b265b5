package io.github.poasdk.validation.report;

import io.github.poasdk.validation.NotEvaluated;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.PlanEdit;
import io.github.poasdk.validation.finding.RuleSource;
import io.github.poasdk.validation.finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report as plain text, for terminals and logs: what to do, where, why, and how it can be mended, element by element in the
 * order of the plan. What follows from a finding stands below it in a line. Characters of the plan that a terminal would obey
 * are shown as replacement characters.
 *
 * <pre>{@code
 * String text = TextReport.create().write(report, ReportOptions.of(Locale.ENGLISH).plan(plan));
 * System.out.print(text);
 * }</pre>
 */
public final class TextReport implements ReportWriter {

    /** How many columns a line has at most, unless chosen otherwise. */
    public static final int WIDTH = 100;

    private static final int NARROWEST = 40;
    private static final String INDENT = "    ";

    private final int width;
    private final TerminalStyle style;

    private TextReport(int width, TerminalStyle style) {
        this.width = width;
        this.style = style;
    }

    /**
     * The default width.
     *
     * @return a writer
     */
    public static TextReport create() {
        return new TextReport(WIDTH, new TerminalStyle(false));
    }

    /**
     * Another width.
     *
     * @param columns how many columns a line has at most, at least 40
     * @return a writer
     * @throws IllegalArgumentException if the number is less than 40
     */
    public static TextReport ofWidth(int columns) {
        if (columns < NARROWEST) {
            throw new IllegalArgumentException("a line must have at least " + NARROWEST + " columns, not " + columns);
        }
        return new TextReport(columns, new TerminalStyle(false));
    }

    /**
     * The same with colours, by the escape sequences (SGR of ECMA-48) that terminals know. Without these the text is the
     * same.
     *
     * @return a writer
     */
    public TextReport coloured() {
        return new TextReport(width, new TerminalStyle(true));
    }

    @Override
    public String format() {
        return "text";
    }

    /** Each report below the name of its plan. */
    @Override
    public void writeAll(List<PlanReport> reports, Locale locale, Appendable out) throws IOException {
        String separator = "";
        for (PlanReport report : reports) {
            Lines lines = new Lines(ReportWords.forLocale(locale), new ReportOptions(locale, report.plan()));
            out.append(separator);
            lines.addHeading("== " + report.name());
            lines.writeTo(out);
            write(report.report(), new ReportOptions(locale, report.plan()), out);
            separator = "\n";
        }
    }

    @Override
    public void write(ValidationReport report, ReportOptions options, Appendable out) throws IOException {
        Lines lines = new Lines(ReportWords.forLocale(options.locale()), options);
        String element = "";
        for (Finding finding : report.findings()) {
            String next = lines.words.element(finding);
            if (!next.equals(element)) {
                lines.addHeading(next);
                element = next;
            }
            lines.addFinding(finding);
        }
        lines.addRest(report);
        lines.add("", lines.counts(report));
        lines.writeTo(out);
    }

    /** The lines of one report. */
    private final class Lines {

        private final ReportWords words;
        private final ReportOptions options;
        private final List<String> found = new ArrayList<>();

        private Lines(ReportWords words, ReportOptions options) {
            this.words = words;
            this.options = options;
        }

        private void add(String indent, String text) {
            String visible = DisplayText.visible(text);
            for (String line : DisplayText.wrapped(visible, width - indent.length())) {
                found.add((indent + line).stripTrailing());
            }
        }

        private void writeTo(Appendable out) throws IOException {
            for (String line : found) {
                out.append(line).append('\n');
            }
        }

        private void addHeading(String text) {
            int first = found.size();
            add("", text);
            for (int i = first; i < found.size(); i++) {
                found.set(i, style.heading(found.get(i)));
            }
        }

        private void addFinding(Finding finding) {
            int first = found.size();
            String severity = words.severity(finding.severity());
            add("  ", severity + ": " + words.messages().text(finding));
            found.set(
                    first,
                    found.get(first)
                            .replaceFirst(
                                    Pattern.quote(severity),
                                    Matcher.quoteReplacement(style.severity(finding.severity(), severity))));
            if (!finding.path().isEmpty()) {
                add(INDENT, finding.path());
            }
            PlanValues.of(finding, options.plan())
                    .ifPresent(excerpt -> addValue(excerpt, !finding.spans().isEmpty()));
            words.related(finding).forEach(related -> add(INDENT, related));
            String reason = words.messages().reason(finding.code());
            if (!reason.isEmpty()) {
                add(INDENT, words.with("why", "reason", reason));
            }
            for (PlanEdit edit : finding.edits()) {
                add(INDENT, words.with("mend", "edit", words.edit(edit)));
            }
            words.example(finding).ifPresent(example -> add(INDENT, example));
            add(INDENT, finding.code() + finding.source().map(this::source).orElse(""));
            finding.withAllImplied()
                    .skip(1)
                    .forEach(implied -> add(
                            INDENT,
                            words.with("implied", "finding", words.messages().name(implied.code())) + " ("
                                    + implied.path() + ")"));
            found.add("");
        }

        /** The value in a line, and the part that the finding is about underlined. */
        private void addValue(PlanValues.Excerpt excerpt, boolean isMarked) {
            String before = DisplayText.visible(excerpt.before());
            String part = DisplayText.visible(excerpt.part());
            String after = DisplayText.visible(excerpt.after());
            if (!isMarked) {
                add(INDENT, "> " + part);
                return;
            }
            int room = width - INDENT.length() - 2 - DisplayText.width(before);
            String shown = part;
            while (DisplayText.width(shown) > room && !shown.isEmpty()) {
                shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -1));
            }
            boolean hasRoom = DisplayText.width(shown + after) <= room;
            found.add(INDENT + "> " + before + shown + (hasRoom ? after : ""));
            String carets = "^".repeat(DisplayText.width(shown));
            found.add(INDENT + "  " + " ".repeat(DisplayText.width(before)) + style.underline(carets));
        }

        private String source(RuleSource source) {
            return " (" + source.key() + source.link().map(link -> ", " + link).orElse(": " + source.title())
                    + source.verifiedOn().map(month -> ", " + month).orElse("") + ")";
        }

        private void addRest(ValidationReport report) {
            add("", words.pack(report.pack()));
            for (Map.Entry<String, Integer> omitted : report.omitted().entrySet()) {
                add(
                        "",
                        words.count("omitted", omitted.getValue())
                                .replace("{name}", words.messages().name(omitted.getKey())));
            }
            if (!report.accepted().isEmpty()) {
                add("", words.count("accepted", report.accepted().size()));
            }
            for (NotEvaluated not : report.notEvaluated()) {
                add("", words.count("notEvaluated." + not.reason(), not.codes().size()));
            }
        }

        private String counts(ValidationReport report) {
            List<String> counts = new ArrayList<>();
            for (Severity severity : Severity.values()) {
                int number = report.findings(severity).size();
                if (number > 0) {
                    counts.add(words.count("count." + severity, number));
                }
            }
            return counts.isEmpty() ? words.get("clean") : String.join(words.get("separator"), counts);
        }
    }
}
