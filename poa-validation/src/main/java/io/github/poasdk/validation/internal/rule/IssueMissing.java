package io.github.poasdk.validation.internal.rule;

/** A plan answers at least one issue (R1). */
final class IssueMissing implements PlanRule {

    @Override
    public String code() {
        return "POA-ISSUE-MISSING";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.issues().isEmpty()) {
            hits.add(Place.of("issues"));
        }
    }
}
