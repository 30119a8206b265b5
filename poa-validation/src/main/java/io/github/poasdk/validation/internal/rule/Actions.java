package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.ActionStatus;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Owner;
import io.github.poasdk.model.Timeline;
import io.github.poasdk.validation.prose.Anchor;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What several rules ask of an action. */
final class Actions {

    private Actions() {}

    static boolean isCorrective(CorrectiveAction action) {
        return action.getPurpose().equals(Optional.of(ActionPurpose.CORRECTIVE));
    }

    static boolean isPreventive(CorrectiveAction action) {
        return action.getPurpose().equals(Optional.of(ActionPurpose.PREVENTIVE));
    }

    /** What the members of an action say, so that its words need not. */
    static Set<Anchor> stated(CorrectiveAction action) {
        Set<Anchor> stated = EnumSet.noneOf(Anchor.class);
        Timeline timeline = action.getTimeline();
        add(Anchor.OWNER, hasOwner(action.getOwner()), stated);
        add(
                Anchor.DATE,
                Stream.of(timeline.getDue(), timeline.getDone(), timeline.getEffectiveFrom())
                        .anyMatch(Optional::isPresent),
                stated);
        add(Anchor.FREQUENCY, !timeline.getRecurrence().isBlank(), stated);
        add(
                Anchor.THRESHOLD,
                action.getMetrics().stream()
                        .anyMatch(metric -> metric.getTarget().isPresent()),
                stated);
        add(Anchor.DOCUMENT, !action.getEvidenceIds().isEmpty(), stated);
        return stated;
    }

    private static void add(Anchor anchor, boolean isStated, Set<Anchor> stated) {
        if (isStated) {
            stated.add(anchor);
        }
    }

    private static boolean hasOwner(Owner owner) {
        return !owner.getName().isBlank() || (!owner.getRole().isBlank() && !OwnerWords.meanNobody(owner.getRole()));
    }

    /** Whether the action is done, by its date or by its status. */
    static boolean isDone(CorrectiveAction action) {
        return action.getTimeline().getDone().isPresent() || action.getStatus().equals(Optional.of(ActionStatus.DONE));
    }
}
