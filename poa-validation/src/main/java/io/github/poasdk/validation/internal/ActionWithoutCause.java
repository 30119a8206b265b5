package io.github.poasdk.validation.internal;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;

/** An action addresses a root cause (R10). */
final class ActionWithoutCause implements PlanRule {

    private static final Rule RULE =
            new Rule("POA-ACTION-NO-CAUSE", Category.COVERAGE, Severity.WARNING, Basis.ARTICLE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.actions().size(); i++) {
            CorrectiveAction action = plan.actions().get(i);
            if (action.getCauseIds().isEmpty()) {
                hits.add(Place.of("actions", i).then("causeIds"));
            }
        }
    }
}
