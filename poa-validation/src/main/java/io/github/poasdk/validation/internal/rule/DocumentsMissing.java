package io.github.poasdk.validation.internal.rule;

/** An answer by documents has documents. */
final class DocumentsMissing implements PlanRule {

    @Override
    public String code() {
        return "POA-DOCUMENTS-MISSING";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.plan().getEvidence().isEmpty()) {
            hits.add(Place.of("evidence"));
        }
    }
}
