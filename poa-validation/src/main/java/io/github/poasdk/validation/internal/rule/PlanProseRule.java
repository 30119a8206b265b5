package io.github.poasdk.validation.internal.rule;

/** A rule for the prose of a plan beside those of the prose checker; with it, it is switched off. */
interface PlanProseRule extends PlanRule {

    /** Reports every place of the plan that breaks the rule. */
    void check(PlanProse prose, PlanView plan, Hits hits);

    @Override
    default void check(PlanView plan, Hits hits) {
        plan.planProse().ifPresent(prose -> check(prose, plan, hits));
    }
}
