package io.github.poasdk.validation.internal;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.PlanRuleBook;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.internal.rule.PlanView;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.pack.RuleEntry;
import io.github.poasdk.validation.prose.ProseChecker;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Runs the rules of {@link StandardRules} for any Hibernate Validator; found by {@link java.util.ServiceLoader}. The day is
 * today by the validator's clock, and each finding becomes a violation. Thread-safe.
 */
public final class StandardRuleBook implements PlanRuleBook {

    /**
     * As constraint validator payload: the caller runs the rules by {@link #check} and takes their findings. Hibernate
     * Validator keeps violations in a hash set in which all those of one class-level constraint collide, so that their number
     * counts squared.
     */
    public static final Object RUN_BY_CALLER = new RunByCaller();

    private record RunByCaller() {}

    /** Creates the rule book. */
    public StandardRuleBook() {}

    @Override
    public boolean isValid(PlanOfAction plan, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext violations = context.unwrap(HibernateConstraintValidatorContext.class);
        if (violations.getConstraintValidatorPayload(RunByCaller.class) != null) {
            return true;
        }
        boolean[] valid = {true};
        FindingSink asViolations = (finding, place) -> {
            Violations.add(finding, place, violations);
            valid[0] = false;
        };
        LocalDate today = LocalDate.now(context.getClockProvider().getClock());
        check(plan, today, PolicyPack.builtIn(), Optional.of(ProseChecker.create()), asViolations, code -> {});
        return valid[0];
    }

    /**
     * Runs the rules without a validator.
     *
     * @param plan the plan
     * @param today the day of the check
     * @param pack what is known of Amazon's policies
     * @param prose what checks the prose; if absent, the rules for prose find nothing
     * @param findings takes what is found, one finding for each code and place
     * @param limited takes the codes of rules that have looked at a part of a large plan only
     */
    public static void check(
            PlanOfAction plan,
            LocalDate today,
            PolicyPack pack,
            Optional<ProseChecker> prose,
            Consumer<Finding> findings,
            Consumer<String> limited) {
        FindingSink sink = (finding, place) -> findings.accept(finding);
        check(plan, today, pack, prose, sink, limited);
    }

    private static void check(
            PlanOfAction plan,
            LocalDate today,
            PolicyPack pack,
            Optional<ProseChecker> prose,
            FindingSink sink,
            Consumer<String> limited) {
        PolicyPack known = pack.on(today);
        PlanView view = new PlanView(plan, today, known, prose);
        for (StandardRules.Check check : StandardRules.of(plan.getResponseKind())) {
            Optional<RuleEntry> entry = known.rule(check.rule().code());
            if (check.planRule().needsEntry() && entry.isEmpty()) {
                continue;
            }
            HitCollector hits = new HitCollector(check.rule(), plan, entry);
            check.planRule().check(view, hits);
            hits.forEach(sink);
            if (hits.isLimited()) {
                limited.accept(check.rule().code());
            }
        }
    }
}
