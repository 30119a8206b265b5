package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionStatus;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.validation.finding.PlanEdit;
import java.time.LocalDate;
import java.util.Optional;

/** An action with the status of one that is done has the day on which it was done, and no other has. */
final class ActionStatusContradicts implements ActionRule {

    @Override
    public String code() {
        return "POA-ACTION-STATUS-CONTRADICTS";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        Optional<ActionStatus> status = action.getStatus();
        Optional<LocalDate> done = action.getTimeline().getDone();
        if (status.isEmpty() || (status.get() == ActionStatus.DONE) == done.isPresent()) {
            return;
        }
        Place place = done.isPresent() ? at.then("status") : at.then("timeline").then("done");
        Hit hit = Hit.at(place).with("status", status.get());
        boolean isCertain = done.isPresent() && !done.get().isAfter(plan.spokenOn());
        hits.add(isCertain ? hit.mendedBy(PlanEdit.replace(place.pointer(), ActionStatus.DONE.name())) : hit);
    }
}
