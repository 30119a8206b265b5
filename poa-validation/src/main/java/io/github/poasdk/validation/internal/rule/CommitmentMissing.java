package io.github.poasdk.validation.internal.rule;

/** The introduction states the intent to rectify (R3). */
final class CommitmentMissing implements PlanRule {

    @Override
    public String code() {
        return "POA-COMMITMENT-MISSING";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.plan().getCommitment().isBlank()) {
            hits.add(Place.of("commitment"));
        }
    }
}
