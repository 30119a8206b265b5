package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;
import java.time.LocalDate;
import java.util.Optional;

/** What is not done is due on a day that has not passed when the plan speaks. */
final class ActionOverdue implements ActionRule {

    @Override
    public String code() {
        return "POA-ACTION-OVERDUE";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        Optional<LocalDate> due = action.getTimeline().getDue();
        if (due.isPresent() && due.get().isBefore(plan.spokenOn()) && !Actions.isDone(action)) {
            hits.add(Hit.at(at.then("timeline").then("due")).with("due", due.get()));
        }
    }
}
