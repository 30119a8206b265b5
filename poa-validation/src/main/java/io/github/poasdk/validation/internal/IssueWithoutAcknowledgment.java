package io.github.poasdk.validation.internal;

import io.github.poasdk.model.Issue;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.util.Set;

/** A plan acknowledges the violation (R4). */
final class IssueWithoutAcknowledgment implements PlanRule {

    private static final Rule RULE =
            new Rule("POA-ACKNOWLEDGMENT-MISSING", Category.COMPLETENESS, Severity.ERROR, Basis.ARTICLE);

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
        for (int i = 0; i < plan.issues().size(); i++) {
            Issue issue = plan.issues().get(i);
            if (issue.getAcknowledgment().getStatement().isBlank()) {
                hits.add(Place.of("issues", i).then("acknowledgment").then("statement"));
            }
        }
    }
}
