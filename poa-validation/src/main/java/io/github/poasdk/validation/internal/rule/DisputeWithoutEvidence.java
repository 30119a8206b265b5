package io.github.poasdk.validation.internal.rule;

/** Notices that ask whether the account was deactivated in error ask for evidence, too. */
final class DisputeWithoutEvidence implements PlanRule {

    @Override
    public String code() {
        return "POA-DISPUTE-NO-EVIDENCE";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.plan().getEvidence().isEmpty()) {
            hits.add(Place.of("evidence"));
        }
    }
}
