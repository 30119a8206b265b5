package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;

/** A rule that looks at one corrective or preventive action after the other. */
interface ActionRule extends PlanRule {

    /** Reports every place of a corrective or preventive action that breaks the rule. */
    void check(CorrectiveAction action, Place at, PlanView plan, Hits hits);

    @Override
    default void check(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.actions().size(); i++) {
            check(plan.actions().get(i), plan.actionPlaces().get(i), plan, hits);
        }
    }
}
