package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Issue;

/** Every issue has its root cause (R7). Amazon asks to explain every issue: help page 201623610. */
final class IssueWithoutCause implements IssueRule {

    @Override
    public String code() {
        return "POA-ISSUE-NO-CAUSE";
    }

    @Override
    public void check(Issue issue, Place at, PlanView plan, Hits hits) {
        if (!plan.isExplained(issue)) {
            hits.add(at);
        }
    }
}
