package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Issue;

/** A plan names the policy that the issue touches (R5). */
final class IssueWithoutPolicy implements IssueRule {

    @Override
    public String code() {
        return "POA-POLICY-MISSING";
    }

    @Override
    public void check(Issue issue, Place at, PlanView plan, Hits hits) {
        if (issue.getAcknowledgment().getPolicies().isEmpty()) {
            hits.add(at.then("acknowledgment").then("policies"));
        }
    }
}
