package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.RootCause;

/** A root cause has a corrective action (R10). */
final class CauseWithoutCorrective implements CauseRule {

    @Override
    public String code() {
        return "POA-CAUSE-NO-CORRECTIVE";
    }

    @Override
    public void check(RootCause cause, Place at, PlanView plan, Hits hits) {
        if (!plan.isTreated(cause, ActionPurpose.CORRECTIVE)) {
            hits.add(at);
        }
    }
}
