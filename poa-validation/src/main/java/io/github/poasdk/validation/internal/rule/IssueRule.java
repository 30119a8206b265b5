package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Issue;

/** A rule that looks at one issue after the other. */
interface IssueRule extends PlanRule {

    /** Reports every place of an issue that breaks the rule. */
    void check(Issue issue, Place at, PlanView plan, Hits hits);

    @Override
    default void check(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.issues().size(); i++) {
            check(plan.issues().get(i), plan.issuePlaces().get(i), plan, hits);
        }
    }
}
