package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.RootCause;

/** A root cause has an action of a purpose (R10). An action on it that does not say its purpose may be that one. */
final class CauseWithoutAction implements CauseRule {

    private final String code;
    private final ActionPurpose purpose;

    CauseWithoutAction(String code, ActionPurpose purpose) {
        this.code = code;
        this.purpose = purpose;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public void check(RootCause cause, Place at, PlanView plan, Hits hits) {
        if (!plan.isTreated(cause, purpose)) {
            hits.add(Hit.at(at).related(plan.actionsWithoutPurpose(cause)));
        }
    }
}
