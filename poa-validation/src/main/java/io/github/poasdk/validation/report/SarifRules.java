package io.github.poasdk.validation.report;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.RuleSource;
import io.github.poasdk.validation.finding.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules that a run of SARIF describes: those of its results. */
final class SarifRules {

    private final FindingMessages messages;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final ArrayNode rules = ReportMapper.object().putArray("rules");

    SarifRules(FindingMessages messages) {
        this.messages = messages;
    }

    /** A result with what every result has. */
    ObjectNode result(Finding finding) {
        ObjectNode result = ReportMapper.object();
        result.put("ruleId", finding.code());
        result.put("ruleIndex", indexes.computeIfAbsent(finding.code(), code -> add(finding)));
        result.put("level", level(finding.severity()));
        result.putObject("message").put("text", messages.text(finding));
        return result;
    }

    /** A run of our tool without results. */
    ObjectNode addRun(ObjectNode log) {
        ObjectNode run = ((ArrayNode) log.path("runs")).addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "POA SDK");
        driver.set("rules", rules);
        run.put("columnKind", "utf16CodeUnits");
        run.put("language", messages.language().toLanguageTag());
        return run;
    }

    private int add(Finding finding) {
        ObjectNode rule = rules.addObject();
        rule.put("id", finding.code());
        rule.putObject("shortDescription").put("text", messages.name(finding.code()));
        String reason = messages.reason(finding.code());
        if (!reason.isEmpty()) {
            rule.putObject("fullDescription").put("text", reason);
        }
        finding.source().flatMap(RuleSource::link).ifPresent(link -> rule.put("helpUri", link));
        rule.putObject("defaultConfiguration").put("level", level(finding.severity()));
        return rules.size() - 1;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "note";
        };
    }
}
