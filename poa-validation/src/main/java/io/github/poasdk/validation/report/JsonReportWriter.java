package io.github.poasdk.validation.report;

import io.github.poasdk.validation.NotEvaluated;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.PlanEdit;
import io.github.poasdk.validation.finding.RuleSource;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.pack.PackId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON of a report. */
final class JsonReportWriter {

    private final FindingMessages messages;

    JsonReportWriter(Locale locale) {
        messages = FindingMessages.forLocale(locale);
    }

    ObjectNode tree(ValidationReport report) {
        ObjectNode root = ReportMapper.object();
        root.put("formatVersion", JsonReport.FORMAT_VERSION);
        root.put("language", messages.language().toLanguageTag());
        root.put("group", report.group().name());
        root.put("profile", report.profile());
        PackId pack = report.pack();
        root.putObject("pack")
                .put("coordinates", pack.coordinates())
                .put("version", pack.version())
                .put("verifiedOn", pack.verifiedOn().toString());
        root.put("asOf", report.asOf().toString());
        root.put("scope", report.scope());
        addFindings(root.putArray("findings"), report.findings());
        addFindings(list(root, "accepted", report.accepted()), report.accepted());
        if (!report.omitted().isEmpty()) {
            ObjectNode omitted = root.putObject("omitted");
            report.omitted().forEach(omitted::put);
        }
        ArrayNode notEvaluated = list(root, "notEvaluated", report.notEvaluated());
        for (NotEvaluated not : report.notEvaluated()) {
            addTexts(notEvaluated.addObject().put("reason", not.reason().name()).putArray("codes"), not.codes());
        }
        return root;
    }

    private void addFindings(ArrayNode list, List<Finding> findings) {
        findings.forEach(finding -> addFinding(list.addObject(), finding));
    }

    private void addFinding(ObjectNode node, Finding finding) {
        node.put("code", finding.code());
        node.put("name", messages.name(finding.code()));
        node.put("severity", finding.severity().name());
        node.put("category", finding.category().name());
        node.put("basis", finding.basis().name());
        node.put("pointer", finding.pointer());
        node.put("path", finding.path());
        node.put("elementId", finding.elementId());
        node.put("message", messages.text(finding));
        node.put("reason", messages.reason(finding.code()));
        ArrayNode spans = list(node, "spans", finding.spans());
        for (TextSpan span : finding.spans()) {
            spans.addObject().put("start", span.start()).put("end", span.end());
        }
        addArguments(node, finding.arguments());
        addTexts(list(node, "related", finding.related()), finding.related());
        ArrayNode edits = list(node, "edits", finding.edits());
        for (PlanEdit edit : finding.edits()) {
            edits.addObject()
                    .put("operation", edit.operation().name())
                    .put("pointer", edit.pointer())
                    .put("value", edit.value());
        }
        finding.source().ifPresent(source -> addSource(node.putObject("source"), source));
        addFindings(list(node, "implied", finding.implied()), finding.implied());
    }

    private static void addArguments(ObjectNode node, Map<String, String> arguments) {
        if (!arguments.isEmpty()) {
            ObjectNode members = node.putObject("arguments");
            arguments.forEach(members::put);
        }
    }

    private static void addSource(ObjectNode node, RuleSource source) {
        node.put("key", source.key());
        node.put("title", source.title());
        source.link().ifPresent(link -> node.put("link", link));
        source.verifiedOn().ifPresent(month -> node.put("verifiedOn", month.toString()));
    }

    private static void addTexts(ArrayNode list, Collection<String> texts) {
        texts.forEach(list::add);
    }

    /** A list that is left out if it is empty. */
    private static ArrayNode list(ObjectNode node, String name, Collection<?> content) {
        return content.isEmpty() ? ReportMapper.object().putArray(name) : node.putArray(name);
    }
}
