package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.RootCause;

/** A rule that looks at one root cause after the other. */
interface CauseRule extends PlanRule {

    /** Reports every place of a root cause that breaks the rule. */
    void check(RootCause cause, Place at, PlanView plan, Hits hits);

    @Override
    default void check(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.causes().size(); i++) {
            check(plan.causes().get(i), plan.causePlaces().get(i), plan, hits);
        }
    }
}
