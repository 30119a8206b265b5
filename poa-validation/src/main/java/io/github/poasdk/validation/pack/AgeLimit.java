package io.github.poasdk.validation.pack;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * How old a document may be.
 *
 * @param within how far back it may date
 * @param from what is counted from
 * @param provenance where it is from
 */
public record AgeLimit(Period within, CountedFrom from, Provenance provenance) {

    /** What an age is counted from. */
    public enum CountedFrom {
        /** The day on which the notice was received. */
        NOTICE,
        /** The day on which the plan is submitted. */
        SUBMISSION
    }

    /**
     * Checks that nothing is null.
     *
     * @param within how far back it may date
     * @param from what is counted from
     * @param provenance where it is from
     */
    public AgeLimit {
        Objects.requireNonNull(within, "within must not be null");
        Objects.requireNonNull(from, "from must not be null");
        Objects.requireNonNull(provenance, "provenance must not be null");
    }

    /**
     * The first day on which a document may have been issued.
     *
     * @param day the day that is counted from
     * @return the earliest day that is no finding
     */
    public LocalDate earliest(LocalDate day) {
        return day.minus(within);
    }
}
