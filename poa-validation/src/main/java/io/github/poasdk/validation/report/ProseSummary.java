package io.github.poasdk.validation.report;

import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.prose.ProseResult;
import java.util.ArrayList;
import java.util.List;

/** What a report on a text says beside its findings, sentence by sentence. */
final class ProseSummary {

    private ProseSummary() {}

    /** How many findings there are. */
    static String counts(ProseResult result, ReportWords words) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long number = result.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (number > 0) {
                counts.add(words.count("count." + severity, Math.toIntExact(number)));
            }
        }
        return counts.isEmpty() ? words.get("clean") : String.join(words.get("separator"), counts);
    }

    /** What is not there. */
    static List<String> gaps(ProseResult result, ReportWords words) {
        List<String> gaps = new ArrayList<>();
        if (result.omitted() > 0) {
            gaps.add(words.count("prose.omitted", result.omitted()));
        }
        if (!result.notEvaluated().isEmpty()) {
            List<String> names =
                    result.notEvaluated().stream().map(words.messages()::name).toList();
            gaps.add(words.with("prose.notEvaluated", "names", String.join(words.get("prose.separator"), names)));
        }
        return gaps;
    }
}
