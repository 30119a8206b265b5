package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;

/** An action says how it serves Amazon's policy or the customer (R15). */
final class ActionWithoutAlignment implements ActionRule {

    @Override
    public String code() {
        return "POA-ACTION-NO-ALIGNMENT";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        if (action.getPolicyAlignment().isBlank() && action.getCustomerBenefit().isBlank()) {
            hits.add(at.then("policyAlignment"));
        }
    }
}
