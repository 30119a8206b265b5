package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.ActionStatus;
import io.github.poasdk.model.CorrectiveAction;
import java.util.Optional;

/** What several rules ask of an action. */
final class Actions {

    private Actions() {}

    static boolean isCorrective(CorrectiveAction action) {
        return action.getPurpose().equals(Optional.of(ActionPurpose.CORRECTIVE));
    }

    static boolean isPreventive(CorrectiveAction action) {
        return action.getPurpose().equals(Optional.of(ActionPurpose.PREVENTIVE));
    }

    /** Whether the action is done, by its date or by its status. */
    static boolean isDone(CorrectiveAction action) {
        return action.getTimeline().getDone().isPresent() || action.getStatus().equals(Optional.of(ActionStatus.DONE));
    }
}
