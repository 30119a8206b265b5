package io.github.poasdk.validation.internal.rule;

/** A plan states at least one action (R10). */
final class ActionMissing implements PlanRule {

    @Override
    public String code() {
        return "POA-ACTION-MISSING";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.actions().isEmpty()) {
            hits.add(Hit.at(Place.of("actions")).related(plan.causePlaces()));
        }
    }
}
