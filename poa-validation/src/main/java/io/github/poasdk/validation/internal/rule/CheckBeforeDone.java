package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;
import java.time.LocalDate;
import java.util.Optional;

/** Whether an action had its effect is checked after it was done. */
final class CheckBeforeDone implements ActionRule {

    @Override
    public String code() {
        return "POA-CHECK-BEFORE-DONE";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        Place check = at.then("effectivenessCheck");
        action.getTimeline().getDone().ifPresent(done -> {
            compare(action.getEffectivenessCheck().getDue(), done, check.then("due"), hits);
            compare(action.getEffectivenessCheck().getDone(), done, check.then("done"), hits);
        });
    }

    private static void compare(Optional<LocalDate> check, LocalDate done, Place at, Hits hits) {
        if (check.isPresent() && check.get().isBefore(done)) {
            hits.add(Hit.at(at).with("done", done));
        }
    }
}
