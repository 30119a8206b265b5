package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Issue;

/** A plan acknowledges the violation (R4). */
final class IssueWithoutAcknowledgment implements IssueRule {

    @Override
    public String code() {
        return "POA-ACKNOWLEDGMENT-MISSING";
    }

    @Override
    public void check(Issue issue, Place at, PlanView plan, Hits hits) {
        if (issue.getAcknowledgment().getStatement().isBlank()) {
            hits.add(at.then("acknowledgment").then("statement"));
        }
    }
}
