package io.github.poasdk.validation.internal;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;

/** An action says how it serves Amazon's policy or the customer (R15). */
final class ActionWithoutAlignment implements PlanRule {

    private static final Rule RULE =
            new Rule("POA-ACTION-NO-ALIGNMENT", Category.COMPLETENESS, Severity.WARNING, Basis.ARTICLE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.actions().size(); i++) {
            CorrectiveAction action = plan.actions().get(i);
            if (action.getPolicyAlignment().isBlank()
                    && action.getCustomerBenefit().isBlank()) {
                hits.add(Place.of("actions", i).then("policyAlignment"));
            }
        }
    }
}
