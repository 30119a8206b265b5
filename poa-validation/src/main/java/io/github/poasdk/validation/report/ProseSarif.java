package io.github.poasdk.validation.report;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.prose.ProseResult;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report on one text as SARIF. Not thread-safe. */
final class ProseSarif {

    private static final int LONGEST_PART = 80;

    private final String text;
    private final TextLines lines;
    private final String uri;
    private final FindingMessages messages;
    private final SarifRules rules;

    ProseSarif(String text, String uri, Locale locale) {
        this.text = text;
        this.lines = TextLines.of(text);
        this.uri = uri;
        messages = FindingMessages.forLocale(locale);
        rules = new SarifRules(messages);
    }

    String write(ProseResult result) {
        ObjectNode log = SarifReport.log();
        ObjectNode run = rules.addRun(log);
        if (!result.notEvaluated().isEmpty()) {
            ArrayNode codes = run.putObject("properties").putArray("notEvaluated");
            result.notEvaluated().forEach(codes::add);
        }
        ArrayNode results = run.putArray("results");
        result.findings().forEach(finding -> results.add(result(finding)));
        return ReportMapper.text(log);
    }

    private ObjectNode result(Finding finding) {
        TextSpan span = finding.spans().get(0);
        ObjectNode result = rules.result(finding);
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri);
        place.putObject("region")
                .put("startLine", lines.line(span.start()))
                .put("startColumn", lines.column(span.start()))
                .put("endLine", lines.line(span.end() - 1))
                .put("endColumn", lines.column(span.end() - 1) + 1)
                .put("charOffset", span.start())
                .put("charLength", span.end() - span.start());
        result.putObject("partialFingerprints").put("poaText/v1", finding.code() + " " + part(span));
        ObjectNode properties = result.putObject("properties");
        properties.put("category", ProseJson.label(finding));
        properties.put("rule", finding.arguments().getOrDefault("rule", ""));
        properties.put("suggestion", finding.arguments().getOrDefault("suggestion", ""));
        return result;
    }

    /** The beginning of a part, the same however its lines are broken. */
    private String part(TextSpan span) {
        int end = Math.min(span.end(), span.start() + LONGEST_PART);
        return text.substring(span.start(), end).replaceAll("\\s+", " ");
    }
}
