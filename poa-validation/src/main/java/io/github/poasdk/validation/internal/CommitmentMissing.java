package io.github.poasdk.validation.internal;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.util.Set;

/** The introduction states the intent to rectify (R3). */
final class CommitmentMissing implements PlanRule {

    private static final Rule RULE =
            new Rule("POA-COMMITMENT-MISSING", Category.COMPLETENESS, Severity.ERROR, Basis.ARTICLE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Set<ResponseKind> responseKinds() {
        return ResponseKinds.plans();
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.plan().getCommitment().isBlank()) {
            hits.add(Place.of("commitment"));
        }
    }
}
