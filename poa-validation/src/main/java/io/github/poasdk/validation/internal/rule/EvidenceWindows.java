package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.pack.AgeLimit;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** From which day on documents count. */
public final class EvidenceWindows {

    private EvidenceWindows() {}

    /**
     * The first day on which a document may be issued.
     *
     * @param age how old it may be
     * @param plan the plan; what its notice says of the window goes first
     * @param spokenOn the day on which the plan speaks
     * @return the day; absent if it is counted from a notice without a date
     */
    public static Optional<LocalDate> earliest(AgeLimit age, PlanOfAction plan, LocalDate spokenOn) {
        return age.from() == AgeLimit.CountedFrom.SUBMISSION
                ? Optional.of(age.earliest(spokenOn))
                : start(age.within(), plan);
    }

    /**
     * The first day of a window before the notice.
     *
     * @param window the window, unless the notice says another one
     * @param plan the plan
     * @return the day; absent if the notice has no date
     */
    public static Optional<LocalDate> start(Period window, PlanOfAction plan) {
        return plan.getNotice().getReceivedOn().map(day -> start(day, window, plan));
    }

    /** The first day of a window before a day. */
    public static LocalDate start(LocalDate day, Period window, PlanOfAction plan) {
        return plan.getNotice()
                .getEvidenceWindowDays()
                .map(days -> day.minusDays(days))
                .orElseGet(() -> day.minus(window));
    }
}
