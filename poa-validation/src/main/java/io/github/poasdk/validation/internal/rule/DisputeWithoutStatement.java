package io.github.poasdk.validation.internal.rule;

/**
 * A dispute says why there was no violation: by statements, or by answers to what was asked. Without them documents stand
 * alone.
 */
final class DisputeWithoutStatement implements PlanRule {

    @Override
    public String code() {
        return "POA-DISPUTE-NO-STATEMENT";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.plan().getStatements().isEmpty() && plan.plan().getAnswers().isEmpty()) {
            hits.add(Hit.at(Place.of("statements")).related(plan.evidencePlaces()));
        }
    }
}
