package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;
import java.time.LocalDate;
import java.util.Optional;

/** What is done was done before the plan speaks of it: until its submission date, or else until the day of the check. */
final class ActionDoneInFuture implements ActionRule {

    @Override
    public String code() {
        return "POA-ACTION-DONE-IN-FUTURE";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        Optional<LocalDate> done = action.getTimeline().getDone();
        if (done.isPresent() && done.get().isAfter(plan.spokenOn())) {
            hits.add(Hit.at(at.then("timeline").then("done"))
                    .with("spokenOn", plan.spokenOn())
                    .related(plan.spokenAt()));
        }
    }
}
