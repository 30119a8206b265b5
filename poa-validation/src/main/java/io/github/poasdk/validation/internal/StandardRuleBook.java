package io.github.poasdk.validation.internal;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.PlanRuleBook;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Runs the rules of {@link StandardRules} for any Hibernate Validator; found by {@link java.util.ServiceLoader}. With
 * {@link RuleSettings} they say the day of the check and take the findings; without them the day is today by the validator's
 * clock, and each finding becomes a violation. Thread-safe.
 */
public final class StandardRuleBook implements PlanRuleBook {

    /** Creates the rule book. */
    public StandardRuleBook() {}

    @Override
    public boolean isValid(PlanOfAction plan, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext violations = context.unwrap(HibernateConstraintValidatorContext.class);
        RuleSettings settings = violations.getConstraintValidatorPayload(RuleSettings.class);
        if (settings != null) {
            check(plan, settings.asOf(), (finding, place) -> settings.findings().accept(finding));
            return true;
        }
        boolean[] valid = {true};
        LocalDate today = LocalDate.now(context.getClockProvider().getClock());
        check(plan, today, (finding, place) -> {
            Violations.add(finding, place, violations);
            valid[0] = false;
        });
        return valid[0];
    }

    private static void check(PlanOfAction plan, LocalDate today, BiConsumer<Finding, Place> found) {
        PlanView view = new PlanView(plan, today);
        for (PlanRule rule : StandardRules.of(plan.getResponseKind())) {
            rule.check(view, (place, arguments) -> found.accept(finding(rule.rule(), place, arguments), place));
        }
    }

    private static Finding finding(Rule rule, Place place, Map<String, String> arguments) {
        return new Finding(
                rule.code(), rule.category(), rule.severity(), rule.basis(), place.path(), place.pointer(), arguments);
    }
}
