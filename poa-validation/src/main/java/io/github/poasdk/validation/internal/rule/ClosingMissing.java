package io.github.poasdk.validation.internal.rule;

/** The response ends with the commitment to the standards (R16). */
final class ClosingMissing implements PlanRule {

    @Override
    public String code() {
        return "POA-CLOSING-MISSING";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.plan().getClosing().isBlank()) {
            hits.add(Place.of("closing"));
        }
    }
}
