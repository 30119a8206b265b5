package io.github.poasdk.validation.internal.rule;

/** A plan gives at least one root cause (R7). */
final class CauseMissing implements PlanRule {

    @Override
    public String code() {
        return "POA-CAUSE-MISSING";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.causes().isEmpty()) {
            hits.add(Hit.at(Place.of("rootCauses")).related(plan.issuePlaces()));
        }
    }
}
