package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.RootCause;

/** A root cause is backed by at least one fact or document (R8). */
final class CauseWithoutFact implements CauseRule {

    @Override
    public String code() {
        return "POA-CAUSE-NO-FACT";
    }

    @Override
    public void check(RootCause cause, Place at, PlanView plan, Hits hits) {
        if (cause.getFacts().isEmpty() && cause.getEvidenceIds().isEmpty()) {
            hits.add(at.then("facts"));
        }
    }
}
