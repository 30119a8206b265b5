package io.github.poasdk.validation.internal;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;

/** An action has a date on which it was done or is due (R12). */
final class ActionWithoutDate implements PlanRule {

    private static final Rule RULE =
            new Rule("POA-ACTION-NO-DATE", Category.COMPLETENESS, Severity.ERROR, Basis.ARTICLE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.actions().size(); i++) {
            CorrectiveAction action = plan.actions().get(i);
            if (action.getTimeline().getDone().isEmpty()
                    && action.getTimeline().getDue().isEmpty()) {
                hits.add(Place.of("actions", i).then("timeline"));
            }
        }
    }
}
