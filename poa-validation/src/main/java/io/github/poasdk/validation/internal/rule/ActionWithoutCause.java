package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;

/** An action addresses a root cause (R10). */
final class ActionWithoutCause implements ActionRule {

    @Override
    public String code() {
        return "POA-ACTION-NO-CAUSE";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        if (action.getCauseIds().isEmpty()) {
            hits.add(at.then("causeIds"));
        }
    }
}
