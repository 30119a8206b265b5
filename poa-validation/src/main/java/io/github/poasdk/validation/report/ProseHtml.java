package io.github.poasdk.validation.report;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.prose.ProseResult;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The report on one text as HTML. Not thread-safe. */
final class ProseHtml {

    private static final String ID = "poa-finding-";

    private final String text;
    private final TextLines lines;
    private final ReportWords words;
    private final StringBuilder html;
    private final Set<String> explained = new HashSet<>();

    ProseHtml(String text, ReportWords words, StringBuilder html) {
        this.text = text;
        this.lines = TextLines.of(text);
        this.words = words;
        this.html = html;
    }

    void write(ProseResult result) {
        HtmlText.appendElement("p", ProseSummary.counts(result, words), html);
        ProseSummary.gaps(result, words).forEach(gap -> HtmlText.appendElement("p", gap, html));
        html.append("<blockquote dir=\"auto\">");
        addText(result.findings());
        html.append("</blockquote>\n");
        for (int i = 0; i < result.findings().size(); i++) {
            addFinding(result.findings().get(i), i + 1);
        }
    }

    /** What happens at a place of the text: marks begin or end. */
    private static final class Border {

        private int depth;
        private final StringBuilder notes = new StringBuilder();
    }

    /** The text, in which a part is marked once however many findings are about it. */
    private void addText(List<Finding> findings) {
        TreeMap<Integer, Border> borders = new TreeMap<>();
        for (int i = 0; i < findings.size(); i++) {
            TextSpan span = findings.get(i).spans().get(0);
            borders.computeIfAbsent(span.start(), at -> new Border()).depth++;
            Border end = borders.computeIfAbsent(span.end(), at -> new Border());
            end.depth--;
            end.notes
                    .append("<sup><a href=\"#" + ID)
                    .append(i + 1)
                    .append("\">")
                    .append(i + 1)
                    .append("</a></sup>");
        }
        int done = 0;
        int depth = 0;
        for (Map.Entry<Integer, Border> border : borders.entrySet()) {
            addPart(done, border.getKey(), depth > 0);
            html.append(border.getValue().notes);
            depth += border.getValue().depth;
            done = border.getKey();
        }
        addPart(done, text.length(), false);
    }

    private void addPart(int start, int end, boolean isMarked) {
        if (start < end) {
            html.append(isMarked ? "<mark>" : "");
            HtmlText.append(text.substring(start, end), html);
            html.append(isMarked ? "</mark>" : "");
        }
    }

    private void addFinding(Finding finding, int number) {
        html.append("<article id=\"" + ID)
                .append(number)
                .append("\" class=\"")
                .append(finding.severity().name().toLowerCase(Locale.ROOT))
                .append("\">\n<h3>")
                .append(number)
                .append(". <span class=\"severity\">");
        HtmlText.append(words.severity(finding.severity()), html);
        html.append("</span> ");
        HtmlText.append(words.messages().text(finding), html);
        html.append("</h3>\n");
        String reason = words.messages().reason(finding.code());
        if (!reason.isEmpty() && explained.add(finding.code())) {
            HtmlText.appendElement("p", words.with("why", "reason", reason), html);
        }
        int line = lines.line(finding.spans().get(0).start());
        html.append("<p class=\"place\">");
        HtmlText.append(words.with("prose.line", "line", words.messages().number(line)), html);
        html.append(" <code>").append(finding.code()).append("</code> <code>");
        HtmlText.append(finding.arguments().getOrDefault("rule", ""), html);
        html.append("</code></p>\n</article>\n");
    }
}
