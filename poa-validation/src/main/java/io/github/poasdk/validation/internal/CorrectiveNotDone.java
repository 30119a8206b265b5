package io.github.poasdk.validation.internal;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Timeline;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.util.Optional;

/**
 * A corrective action is done before the plan is sent: notices refuse plans whose corrective actions "have not been
 * implemented". An action without any date is reported as such.
 */
final class CorrectiveNotDone implements PlanRule {

    private static final Rule RULE =
            new Rule("POA-CORRECTIVE-NOT-DONE", Category.CONSISTENCY, Severity.ERROR, Basis.NOTICE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.actions().size(); i++) {
            CorrectiveAction action = plan.actions().get(i);
            if (isCorrective(action) && isOnlyDue(action.getTimeline())) {
                hits.add(Place.of("actions", i).then("timeline").then("done"));
            }
        }
    }

    private static boolean isCorrective(CorrectiveAction action) {
        return action.getPurpose().equals(Optional.of(ActionPurpose.CORRECTIVE));
    }

    private static boolean isOnlyDue(Timeline timeline) {
        return timeline.getDone().isEmpty() && timeline.getDue().isPresent();
    }
}
