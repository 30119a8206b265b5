package io.github.poasdk.validation.report;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.prose.ProseResult;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The report on one text as plain text. Not thread-safe. */
final class ProseLines {

    private static final String INDENT = "    ";
    private static final String QUOTE = "> ";

    private final String text;
    private final TextLines lines;
    private final ReportWords words;
    private final int width;
    private final TerminalStyle style;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> explained = new HashSet<>();

    ProseLines(String text, ReportWords words, int width, TerminalStyle style) {
        this.text = text;
        this.lines = TextLines.of(text);
        this.words = words;
        this.width = width;
        this.style = style;
    }

    String write(ProseResult result) {
        int line = 0;
        for (Finding finding : result.findings()) {
            TextSpan span = finding.spans().get(0);
            int next = lines.line(span.start());
            if (next != line) {
                out.append(style.heading(words.with(
                                "prose.line", "line", words.messages().number(next))))
                        .append('\n');
                line = next;
            }
            add(finding, span);
        }
        ProseSummary.gaps(result, words).forEach(gap -> add("", gap));
        add("", ProseSummary.counts(result, words));
        return out.toString();
    }

    private void add(Finding finding, TextSpan span) {
        String severity = words.severity(finding.severity());
        List<String> message = wrapped("  ", severity + ": " + words.messages().text(finding));
        out.append(message.get(0)
                        .replaceFirst(
                                Pattern.quote(severity),
                                Matcher.quoteReplacement(style.severity(finding.severity(), severity))))
                .append('\n');
        message.stream().skip(1).forEach(line -> out.append(line).append('\n'));
        UnderlinedLine place = UnderlinedLine.of(text, span, width - INDENT.length() - QUOTE.length());
        out.append(INDENT).append(QUOTE).append(place.line().stripTrailing()).append('\n');
        out.append(INDENT)
                .append(" ".repeat(QUOTE.length() + place.indent()))
                .append(style.underline(place.carets()))
                .append('\n');
        String reason = words.messages().reason(finding.code());
        if (!reason.isEmpty() && explained.add(finding.code())) {
            add(INDENT, words.with("why", "reason", reason));
        }
        String rule = finding.arguments().getOrDefault("rule", "");
        add(INDENT, finding.code() + (rule.isEmpty() ? "" : " (" + rule + ")"));
        out.append('\n');
    }

    private void add(String indent, String sentence) {
        wrapped(indent, sentence).forEach(line -> out.append(line).append('\n'));
    }

    private List<String> wrapped(String indent, String sentence) {
        return DisplayText.wrapped(DisplayText.visible(sentence), width - indent.length()).stream()
                .map(line -> (indent + line).stripTrailing())
                .toList();
    }
}
