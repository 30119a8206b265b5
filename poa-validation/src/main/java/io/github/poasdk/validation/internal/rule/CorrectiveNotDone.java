package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Timeline;

/**
 * A corrective action is done before the plan is sent: notices refuse plans whose corrective actions "have not been
 * implemented". An action without any date is reported as such.
 */
final class CorrectiveNotDone implements ActionRule {

    @Override
    public String code() {
        return "POA-CORRECTIVE-NOT-DONE";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        if (Actions.isCorrective(action) && isOnlyDue(action.getTimeline())) {
            hits.add(at.then("timeline").then("done"));
        }
    }

    private static boolean isOnlyDue(Timeline timeline) {
        return timeline.getDone().isEmpty() && timeline.getDue().isPresent();
    }
}
