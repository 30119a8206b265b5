package io.github.poasdk.validation.internal;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.PlanRuleBook;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Runs the rules of {@link StandardRules} for any Hibernate Validator; found by {@link java.util.ServiceLoader}. The day of
 * the check is that of {@link RuleSettings}, or today by the validator's clock. Thread-safe.
 */
public final class StandardRuleBook implements PlanRuleBook {

    /** Creates the rule book. */
    public StandardRuleBook() {}

    @Override
    public boolean isValid(PlanOfAction plan, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext violations = context.unwrap(HibernateConstraintValidatorContext.class);
        PlanView view = new PlanView(plan, today(violations));
        boolean[] valid = {true};
        for (PlanRule rule : StandardRules.of(plan.getResponseKind())) {
            rule.check(view, (place, arguments) -> {
                Violations.add(new RuleHit(rule.rule(), arguments), place, violations);
                valid[0] = false;
            });
        }
        return valid[0];
    }

    private static LocalDate today(HibernateConstraintValidatorContext context) {
        RuleSettings settings = context.getConstraintValidatorPayload(RuleSettings.class);
        return settings == null ? LocalDate.now(context.getClockProvider().getClock()) : settings.asOf();
    }
}
