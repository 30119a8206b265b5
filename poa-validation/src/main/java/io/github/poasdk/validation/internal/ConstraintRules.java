package io.github.poasdk.validation.internal;

import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.RuleGroup;
import io.github.poasdk.validation.finding.Severity;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the rule behind a constraint: the message key of a constraint on the model is its code. */
public final class ConstraintRules {

    private ConstraintRules() {}

    /**
     * The rule behind a constraint. One that is not in the rule book, since an application has added it to a plan of its
     * own accord, is a matter of form.
     *
     * @param constraint the constraint
     * @return the rule
     */
    public static Rule of(ConstraintDescriptor<?> constraint) {
        String code = code(constraint.getMessageTemplate());
        return StandardRules.find(code).orElseGet(() -> foreign(code));
    }

    private static Rule foreign(String code) {
        return new Rule(
                code,
                Category.FORMAT,
                Severity.ERROR,
                Basis.LOGIC,
                RuleGroup.DRAFT,
                Set.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                false);
    }

    private static String code(String messageTemplate) {
        return messageTemplate.startsWith("{") && messageTemplate.endsWith("}")
                ? messageTemplate.substring(1, messageTemplate.length() - 1)
                : messageTemplate;
    }
}
