package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;

/** A preventive action says from which day it applies. */
final class ActionWithoutEffectiveDate implements ActionRule {

    @Override
    public String code() {
        return "POA-ACTION-NO-EFFECTIVE-DATE";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        if (Actions.isPreventive(action)
                && action.getTimeline().getEffectiveFrom().isEmpty()) {
            hits.add(at.then("timeline").then("effectiveFrom"));
        }
    }
}
