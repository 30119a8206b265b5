package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.RelatedAccount;

/**
 * The notice asks for the day on which the other account was reactivated, or for proof that it was never owned, which is a
 * statement with a document.
 */
final class RelatedAccountWithoutReactivation implements PlanRule {

    @Override
    public String code() {
        return "POA-RELATED-ACCOUNT-NO-REACTIVATION";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        RelatedAccount account = plan.plan().getRelatedAccount();
        boolean isDisowned = !account.getRelationship().isBlank()
                && !account.getEvidenceIds().isEmpty();
        if (account.getReactivatedOn().isEmpty() && !isDisowned) {
            hits.add(Place.of("relatedAccount").then("reactivatedOn"));
        }
    }
}
