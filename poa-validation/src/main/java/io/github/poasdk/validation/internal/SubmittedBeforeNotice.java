package io.github.poasdk.validation.internal;

import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** A plan is submitted after the notice was received. */
final class SubmittedBeforeNotice implements PlanRule {

    private static final Rule RULE =
            new Rule("POA-SUBMITTED-BEFORE-NOTICE", Category.CONSISTENCY, Severity.ERROR, Basis.LOGIC);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Optional<LocalDate> received = plan.plan().getNotice().getReceivedOn();
        Optional<LocalDate> submitted = plan.plan().getSubmittedOn();
        if (received.isPresent() && submitted.isPresent() && submitted.get().isBefore(received.get())) {
            hits.add(Place.of("submittedOn"));
        }
    }
}
