package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;
import java.util.List;

/** An action names the root cause that it addresses (R10). If just one cause lacks such an action, it is that one. */
final class ActionWithoutCause implements ActionRule {

    @Override
    public String code() {
        return "POA-ACTION-NO-CAUSE";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        if (action.getCauseIds().isEmpty()) {
            List<Place> untreated = action.getPurpose().map(plan::untreated).orElse(List.of());
            hits.add(Hit.at(at.then("causeIds")).related(untreated.size() == 1 ? untreated : List.of()));
        }
    }
}
