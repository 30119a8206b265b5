package io.github.poasdk.validation.internal;

import io.github.poasdk.model.Issue;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.util.Set;

/** Every issue has its root cause (R7). Amazon asks to explain every issue: help page 201623610. */
final class IssueWithoutCause implements PlanRule {

    private static final Rule RULE = new Rule("POA-ISSUE-NO-CAUSE", Category.COVERAGE, Severity.ERROR, Basis.OFFICIAL);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Set<ResponseKind> responseKinds() {
        return ResponseKinds.plans();
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.issues().size(); i++) {
            Issue issue = plan.issues().get(i);
            if (!plan.isExplained(issue)) {
                hits.add(Place.of("issues", i));
            }
        }
    }
}
