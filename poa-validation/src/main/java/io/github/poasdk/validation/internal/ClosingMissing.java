package io.github.poasdk.validation.internal;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.util.Set;

/** The response ends with the commitment to the standards (R16). */
final class ClosingMissing implements PlanRule {

    private static final Rule RULE =
            new Rule("POA-CLOSING-MISSING", Category.COMPLETENESS, Severity.ERROR, Basis.ARTICLE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Set<ResponseKind> responseKinds() {
        return ResponseKinds.told();
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.plan().getClosing().isBlank()) {
            hits.add(Place.of("closing"));
        }
    }
}
