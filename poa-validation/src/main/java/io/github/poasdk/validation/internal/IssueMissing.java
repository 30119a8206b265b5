package io.github.poasdk.validation.internal;

import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;

/** A plan answers at least one issue (R1). */
final class IssueMissing implements PlanRule {

    private static final Rule RULE =
            new Rule("POA-ISSUE-MISSING", Category.COMPLETENESS, Severity.ERROR, Basis.ARTICLE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.issues().isEmpty()) {
            hits.add(Place.of("issues"));
        }
    }
}
