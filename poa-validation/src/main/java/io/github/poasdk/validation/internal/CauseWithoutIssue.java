package io.github.poasdk.validation.internal;

import io.github.poasdk.model.RootCause;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;

/** A root cause says which issue it explains (R7). */
final class CauseWithoutIssue implements PlanRule {

    private static final Rule RULE = new Rule("POA-CAUSE-NO-ISSUE", Category.COVERAGE, Severity.WARNING, Basis.LOGIC);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.causes().size(); i++) {
            RootCause cause = plan.causes().get(i);
            if (cause.getIssueIds().isEmpty()) {
                hits.add(Place.of("rootCauses", i).then("issueIds"));
            }
        }
    }
}
