package io.github.poasdk.validation.report;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.prose.ProseResult;
import java.util.List;
import java.util.Locale;

/** Makes the JSON of what was found in texts. Immutable. */
final class ProseJson {

    private static final String PREFIX = "POA-PROSE-";

    private final FindingMessages messages;

    private ProseJson(FindingMessages messages) {
        this.messages = messages;
    }

    static ProseJson forLocale(Locale locale) {
        return new ProseJson(FindingMessages.forLocale(locale));
    }

    /** The label of a finding, such as BLAME. */
    static String label(Finding finding) {
        return finding.code().startsWith(PREFIX)
                ? finding.code().substring(PREFIX.length())
                : finding.category().name();
    }

    /** An object with a finding in each line. */
    String document(ProseResult result) {
        StringBuilder json = new StringBuilder("{");
        appendFindings(result.findings(), "\n", json);
        if (!result.notEvaluated().isEmpty()) {
            json.append(",\n\"notEvaluated\":[");
            String separator = "";
            for (String code : result.notEvaluated()) {
                json.append(separator);
                JsonText.append(code, json);
                separator = ",";
            }
            json.append(']');
        }
        appendOmitted(result, json);
        return json.append("}\n").toString();
    }

    /** An object in a line; the id is JSON, and left out if it is empty. */
    void appendLine(String id, ProseResult result, StringBuilder json) {
        json.append('{');
        if (!id.isEmpty()) {
            json.append("\"id\":").append(id).append(',');
        }
        appendFindings(result.findings(), "", json);
        appendOmitted(result, json);
        json.append("}\n");
    }

    private static void appendOmitted(ProseResult result, StringBuilder json) {
        if (result.omitted() > 0) {
            json.append(",\"omitted\":").append(result.omitted());
        }
    }

    private void appendFindings(List<Finding> findings, String lineEnd, StringBuilder json) {
        json.append("\"findings\":[");
        String separator = lineEnd;
        for (Finding finding : findings) {
            json.append(separator);
            appendFinding(finding, json);
            separator = "," + lineEnd;
        }
        json.append(findings.isEmpty() ? "" : lineEnd).append(']');
    }

    private void appendFinding(Finding finding, StringBuilder json) {
        json.append("{\"code\":");
        JsonText.append(finding.code(), json);
        json.append(",\"category\":");
        JsonText.append(label(finding), json);
        json.append(",\"severity\":\"").append(finding.severity().name());
        TextSpan span = finding.spans().get(0);
        json.append("\",\"start\":").append(span.start()).append(",\"end\":").append(span.end());
        json.append(",\"message\":");
        JsonText.append(messages.text(finding), json);
        json.append(",\"suggestion\":");
        JsonText.append(finding.arguments().getOrDefault("suggestion", ""), json);
        json.append('}');
    }
}
