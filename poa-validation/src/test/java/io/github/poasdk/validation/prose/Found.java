package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.TextSpan;
import java.util.stream.Collectors;

/** What a single rule finds. */
final class Found {

    private static final ProseChecker RULES =
            ProseChecker.of(ProseOptions.builder().off(ModelDetector.RULE).build());

    private Found() {}

    /** The places that a built-in rule finds in the explanation of a cause, as they stand in the text; commas part them. */
    static String by(String rule, String language, String text) {
        return by(rule, RULES.check(text.replace("\\n", "\n"), ProseField.ROOT_CAUSE, language), text);
    }

    /** The places that a rule found. */
    static String by(String rule, ProseResult result, String text) {
        return result.findings().stream()
                .filter(finding -> rule.equals(finding.arguments().get("rule")))
                .map(finding -> written(finding, text.replace("\\n", "\n")))
                .collect(Collectors.joining(", "));
    }

    private static String written(Finding finding, String text) {
        TextSpan span = finding.spans().get(0);
        return text.substring(span.start(), span.end());
    }
}
