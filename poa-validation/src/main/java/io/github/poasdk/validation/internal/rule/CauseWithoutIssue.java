package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.RootCause;
import java.util.List;

/** A root cause says which issue it explains (R7). If just one issue has no cause, it is that one. */
final class CauseWithoutIssue implements CauseRule {

    @Override
    public String code() {
        return "POA-CAUSE-NO-ISSUE";
    }

    @Override
    public void check(RootCause cause, Place at, PlanView plan, Hits hits) {
        if (cause.getIssueIds().isEmpty()) {
            List<Place> unexplained = plan.unexplained();
            hits.add(Hit.at(at.then("issueIds")).related(unexplained.size() == 1 ? unexplained : List.of()));
        }
    }
}
