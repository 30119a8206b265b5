package io.github.poasdk.validation.internal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A plan is submitted, or would be on the day of the check, until the deadline of the notice. */
final class SubmittedAfterDeadline implements PlanRule {

    @Override
    public String code() {
        return "POA-SUBMITTED-AFTER-DEADLINE";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Optional<LocalDate> deadline = plan.plan().getNotice().getDeadline();
        if (deadline.isPresent() && plan.spokenOn().isAfter(deadline.get())) {
            hits.add(Hit.at(Place.of("submittedOn"))
                    .with("deadline", deadline.get())
                    .related(List.of(Place.of("notice").then("deadline"))));
        }
    }
}
