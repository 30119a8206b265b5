package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Issue;

/** A plan shows what the issue meant for customers (R6). */
final class IssueWithoutCustomerImpact implements IssueRule {

    @Override
    public String code() {
        return "POA-CUSTOMER-IMPACT-MISSING";
    }

    @Override
    public void check(Issue issue, Place at, PlanView plan, Hits hits) {
        if (issue.getAcknowledgment().getCustomerImpact().isBlank()) {
            hits.add(at.then("acknowledgment").then("customerImpact"));
        }
    }
}
