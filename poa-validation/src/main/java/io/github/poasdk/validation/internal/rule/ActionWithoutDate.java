package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;

/** An action has a date on which it was done or is due (R12). */
final class ActionWithoutDate implements ActionRule {

    @Override
    public String code() {
        return "POA-ACTION-NO-DATE";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        if (action.getTimeline().getDone().isEmpty()
                && action.getTimeline().getDue().isEmpty()) {
            hits.add(at.then("timeline"));
        }
    }
}
