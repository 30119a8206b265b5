package io.github.poasdk.model;

import jakarta.validation.ConstraintValidatorContext;

/**
 * The rules that need the whole plan, such as references and coverage. The artifact {@code poa-validation} provides them;
 * {@link PlanRules} finds the provider by {@link java.util.ServiceLoader}.
 *
 * <p>This is an SPI. Implementations are thread-safe and have a public constructor without parameters.
 */
public interface PlanRuleBook {

    /**
     * Checks a plan and adds one violation for each finding.
     *
     * @param plan the plan, of any incompleteness
     * @param context where violations are added; the default violation is disabled already
     * @return whether no violation was added
     */
    boolean isValid(PlanOfAction plan, ConstraintValidatorContext context);
}
