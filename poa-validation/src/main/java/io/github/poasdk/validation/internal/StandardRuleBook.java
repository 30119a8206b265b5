package io.github.poasdk.validation.internal;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.PlanRuleBook;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.internal.rule.PlanView;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.function.Consumer;
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
            check(plan, settings.asOf(), settings.findings());
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

    /**
     * Runs the rules of the whole plan without a validator.
     *
     * @param plan the plan
     * @param today the day of the check
     * @param findings takes what the rules find, one finding for each code and place
     */
    public static void check(PlanOfAction plan, LocalDate today, Consumer<Finding> findings) {
        check(plan, today, (finding, place) -> findings.accept(finding));
    }

    private static void check(PlanOfAction plan, LocalDate today, FindingSink sink) {
        PlanView view = new PlanView(plan, today);
        for (StandardRules.Check check : StandardRules.of(plan.getResponseKind())) {
            HitCollector hits = new HitCollector(check.rule(), plan);
            check.planRule().check(view, hits);
            hits.forEach(sink);
        }
    }
}
