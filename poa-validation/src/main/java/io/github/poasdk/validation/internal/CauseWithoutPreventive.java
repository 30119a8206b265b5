package io.github.poasdk.validation.internal;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.util.Set;

/** A root cause has a preventive action (R10). */
final class CauseWithoutPreventive implements PlanRule {

    private static final Rule RULE =
            new Rule("POA-CAUSE-NO-PREVENTIVE", Category.COVERAGE, Severity.ERROR, Basis.ARTICLE);

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
        for (int i = 0; i < plan.causes().size(); i++) {
            RootCause cause = plan.causes().get(i);
            if (!plan.isTreated(cause, ActionPurpose.PREVENTIVE)) {
                hits.add(Place.of("rootCauses", i));
            }
        }
    }
}
