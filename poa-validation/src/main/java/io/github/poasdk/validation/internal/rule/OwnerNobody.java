package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Owner;

/** An action has one owner: a role such as "we" or "the team" is none, unless a name stands beside it (R13). */
final class OwnerNobody implements ActionRule {

    @Override
    public String code() {
        return "POA-OWNER-NOBODY";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        Owner owner = action.getOwner();
        if (!owner.getRole().isBlank() && owner.getName().isBlank() && OwnerWords.meanNobody(owner.getRole())) {
            hits.add(Hit.at(at.then("owner").then("role"))
                    .with("role", owner.getRole().strip()));
        }
    }
}
