package io.github.poasdk.validation.internal.rule;

import java.time.LocalDate;
import java.util.Optional;

/** A plan is submitted after the notice was received. */
final class SubmittedBeforeNotice implements PlanRule {

    @Override
    public String code() {
        return "POA-SUBMITTED-BEFORE-NOTICE";
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
