package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.RootCause;

/** A root cause says which issue it explains (R7). */
final class CauseWithoutIssue implements CauseRule {

    @Override
    public String code() {
        return "POA-CAUSE-NO-ISSUE";
    }

    @Override
    public void check(RootCause cause, Place at, PlanView plan, Hits hits) {
        if (cause.getIssueIds().isEmpty()) {
            hits.add(at.then("issueIds"));
        }
    }
}
