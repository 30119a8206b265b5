package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Attempt;

/** A follow-up says which refusal it answers. */
final class FollowUpWithoutRefusal implements PlanRule {

    @Override
    public String code() {
        return "POA-FOLLOW-UP-NO-REFUSAL";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Attempt attempt = plan.plan().getAttempt();
        if (attempt.getRefusal().isBlank() && attempt.getRefusedOn().isEmpty()) {
            hits.add(Place.of("attempt").then("refusal"));
        }
    }
}
