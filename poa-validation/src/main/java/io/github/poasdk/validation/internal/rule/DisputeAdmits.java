package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Issue;
import java.util.Optional;

/** Who disputes a violation does not acknowledge it, explain it or correct it in the same text. */
final class DisputeAdmits implements PlanRule {

    @Override
    public String code() {
        return "POA-DISPUTE-ADMITS";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.issues().size(); i++) {
            Issue issue = plan.issues().get(i);
            if (!issue.getAcknowledgment().getStatement().isBlank()) {
                hits.add(plan.issuePlaces().get(i).then("acknowledgment").then("statement"));
            }
        }
        plan.causePlaces().forEach(hits::add);
        for (int i = 0; i < plan.actions().size(); i++) {
            if (isCorrective(plan.actions().get(i))) {
                hits.add(plan.actionPlaces().get(i));
            }
        }
    }

    private static boolean isCorrective(CorrectiveAction action) {
        return action.getPurpose().equals(Optional.of(ActionPurpose.CORRECTIVE));
    }
}
