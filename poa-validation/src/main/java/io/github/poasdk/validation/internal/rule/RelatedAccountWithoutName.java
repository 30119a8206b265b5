package io.github.poasdk.validation.internal.rule;

/** The notice asks for the name of the other account. */
final class RelatedAccountWithoutName implements PlanRule {

    @Override
    public String code() {
        return "POA-RELATED-ACCOUNT-NO-NAME";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.plan().getRelatedAccount().getName().isBlank()) {
            hits.add(Place.of("relatedAccount").then("name"));
        }
    }
}
