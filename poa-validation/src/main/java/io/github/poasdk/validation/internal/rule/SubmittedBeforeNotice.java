package io.github.poasdk.validation.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
            hits.add(Hit.at(Place.of("submittedOn"))
                    .with("receivedOn", received.get())
                    .related(related(received.get(), plan)));
        }
    }

    /** If the deadline lies before the notice, too, it is the date of the notice that is wrong. */
    private static List<Place> related(LocalDate received, PlanView plan) {
        List<Place> related = new ArrayList<>(List.of(Place.of("notice").then("receivedOn")));
        if (plan.plan().getNotice().getDeadline().filter(received::isAfter).isPresent()) {
            related.add(Place.of("notice").then("deadline"));
        }
        return related;
    }
}
