package io.github.poasdk.validation.report;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.NotEvaluated;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.PlanEdit;
import io.github.poasdk.validation.finding.RuleSource;
import io.github.poasdk.validation.finding.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A report as one HTML page that needs no other file: no script, no picture, and a policy that forbids both. It is fit for
 * screens of any width, dark ones and paper. All text of a plan is escaped.
 *
 * <pre>{@code
 * String page = HtmlReport.create().write(report, ReportOptions.of(Locale.GERMAN).plan(plan));
 * }</pre>
 */
public final class HtmlReport implements ReportWriter {

    private static final HtmlReport INSTANCE = new HtmlReport();

    private HtmlReport() {}

    /**
     * The only one.
     *
     * @return a writer
     */
    public static HtmlReport create() {
        return INSTANCE;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(ValidationReport report, ReportOptions options, Appendable out) throws IOException {
        out.append(new Page(ReportWords.forLocale(options.locale()), options.plan()).of(report));
    }

    /** One page with a section for each plan. */
    @Override
    public void writeAll(List<PlanReport> reports, Locale locale, Appendable out) throws IOException {
        ReportWords words = ReportWords.forLocale(locale);
        Page page = new Page(words, Optional.empty());
        page.begin();
        for (PlanReport report : reports) {
            page.html.append("<section>\n");
            page.element("h2", report.name());
            page.html.append(new Page(words, report.plan()).below(report.report()));
            page.html.append("</section>\n");
        }
        out.append(page.end());
    }

    /** One page. */
    private static final class Page {

        private final ReportWords words;
        private final Optional<PlanOfAction> plan;
        private final StringBuilder html = new StringBuilder();

        /** The level of the headings of elements. */
        private int level = 2;

        private Page(ReportWords words, Optional<PlanOfAction> plan) {
            this.words = words;
            this.plan = plan;
        }

        private StringBuilder of(ValidationReport report) {
            begin();
            addReport(report);
            return end();
        }

        /** The report as a part of a page in which a heading stands above it. */
        private StringBuilder below(ValidationReport report) {
            level = 3;
            addReport(report);
            return html;
        }

        private void begin() {
            HtmlPage.begin(words, html);
        }

        private StringBuilder end() {
            HtmlPage.end(html);
            return html;
        }

        private void addReport(ValidationReport report) {
            element("p", counts(report));
            element("p", words.pack(report.pack()));
            addElements(report);
            addAccepted(report);
            addNotChecked(report);
        }

        private String counts(ValidationReport report) {
            StringBuilder counts = new StringBuilder();
            for (Severity severity : Severity.values()) {
                int number = report.findings(severity).size();
                if (number > 0) {
                    counts.append(counts.isEmpty() ? "" : words.get("separator"))
                            .append(words.count("count." + severity, number));
                }
            }
            return counts.isEmpty() ? words.get("clean") : counts.toString();
        }

        private void addElements(ValidationReport report) {
            String element = "";
            for (Finding finding : report.findings()) {
                String next = words.element(finding);
                if (!next.equals(element)) {
                    html.append(element.isEmpty() ? "<section>\n" : "</section>\n<section>\n");
                    element("h" + level, next);
                    element = next;
                }
                addFinding(finding);
            }
            html.append(element.isEmpty() ? "" : "</section>\n");
        }

        private void addFinding(Finding finding) {
            html.append("<article class=\"")
                    .append(finding.severity().name().toLowerCase(Locale.ROOT))
                    .append("\">\n<h" + (level + 1) + "><span class=\"severity\">");
            text(words.severity(finding.severity()));
            html.append("</span> ");
            text(words.messages().text(finding));
            html.append("</h" + (level + 1) + ">\n");
            PlanValues.of(finding, plan).ifPresent(excerpt -> addValue(excerpt, finding));
            words.related(finding).forEach(related -> element("p", related));
            String reason = words.messages().reason(finding.code());
            if (!reason.isEmpty()) {
                element("p", words.with("why", "reason", reason));
            }
            for (PlanEdit edit : finding.edits()) {
                element("p", words.with("mend", "edit", words.edit(edit)));
            }
            words.example(finding).ifPresent(example -> element("p", example));
            addImplied(finding);
            html.append("<p class=\"place\"><code>");
            text(finding.path().isEmpty() ? finding.code() : finding.path());
            html.append("</code> <code>");
            text(finding.path().isEmpty() ? "" : finding.code());
            html.append("</code>");
            finding.source().ifPresent(this::addSource);
            html.append("</p>\n</article>\n");
        }

        private void addValue(PlanValues.Excerpt excerpt, Finding finding) {
            html.append("<blockquote dir=\"auto\">");
            text(excerpt.before());
            html.append(finding.spans().isEmpty() ? "" : "<mark>");
            text(excerpt.part());
            html.append(finding.spans().isEmpty() ? "" : "</mark>");
            text(excerpt.after());
            html.append("</blockquote>\n");
        }

        private void addImplied(Finding finding) {
            if (!finding.implied().isEmpty()) {
                html.append("<ul>\n");
                finding.withAllImplied().skip(1).forEach(implied -> {
                    html.append("<li>");
                    text(words.with("implied", "finding", words.messages().name(implied.code())));
                    html.append(" <code>");
                    text(implied.path());
                    html.append("</code></li>\n");
                });
                html.append("</ul>\n");
            }
        }

        private void addSource(RuleSource source) {
            html.append(' ');
            text(words.get("source"));
            html.append(": ");
            boolean isLinked =
                    source.link().filter(link -> link.startsWith("https://")).isPresent();
            if (isLinked) {
                html.append("<a rel=\"noreferrer\" href=\"");
                text(source.link().orElse(""));
                html.append("\">");
            }
            text(source.title());
            html.append(isLinked ? "</a>" : "");
        }

        private void addAccepted(ValidationReport report) {
            if (!report.accepted().isEmpty()) {
                html.append("<section>\n");
                element("h" + level, words.get("acceptedTitle"));
                html.append("<ul>\n");
                for (Finding finding : report.accepted()) {
                    element(
                            "li",
                            words.element(finding) + ": " + words.messages().text(finding));
                }
                html.append("</ul>\n</section>\n");
            }
        }

        private void addNotChecked(ValidationReport report) {
            if (report.omitted().isEmpty() && report.notEvaluated().isEmpty()) {
                return;
            }
            html.append("<section>\n");
            element("h" + level, words.get("notCheckedTitle"));
            html.append("<ul>\n");
            for (Map.Entry<String, Integer> omitted : report.omitted().entrySet()) {
                element(
                        "li",
                        words.count("omitted", omitted.getValue())
                                .replace("{name}", words.messages().name(omitted.getKey())));
            }
            for (NotEvaluated not : report.notEvaluated()) {
                element(
                        "li",
                        words.count("notEvaluated." + not.reason(), not.codes().size()));
            }
            html.append("</ul>\n</section>\n");
        }

        private void element(String name, String text) {
            HtmlText.appendElement(name, text, html);
        }

        private void text(String text) {
            HtmlText.append(text, html);
        }
    }
}
