package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What answers a notice is done after it came. Whoever answers a refusal has answered a notice before, so the rule is not for
 * such an answer.
 */
final class ActionDoneBeforeNotice implements ActionRule {

    @Override
    public String code() {
        return "POA-ACTION-DONE-BEFORE-NOTICE";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        Optional<LocalDate> received = plan.plan().getNotice().getReceivedOn();
        Optional<LocalDate> done = action.getTimeline().getDone();
        if (Actions.isCorrective(action)
                && received.isPresent()
                && done.isPresent()
                && done.get().isBefore(received.get())) {
            hits.add(Hit.at(at.then("timeline").then("done"))
                    .with("receivedOn", received.get())
                    .related(List.of(Place.of("notice").then("receivedOn"))));
        }
    }
}
