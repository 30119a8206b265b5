package io.github.poasdk.validation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a plan is validated. Immutable.
 *
 * @param group how much the plan has to fulfil
 * @param asOf the day of the check; absent means today, by the clock and zone of the machine
 */
public record ValidationOptions(RuleGroup group, Optional<LocalDate> asOf) {

    private static final ValidationOptions SUBMISSION = new ValidationOptions(RuleGroup.SUBMISSION, Optional.empty());

    /**
     * Checks that nothing is null.
     *
     * @param group how much the plan has to fulfil
     * @param asOf the day of the check
     */
    public ValidationOptions {
        Objects.requireNonNull(group, "group must not be null");
        Objects.requireNonNull(asOf, "asOf must not be null");
    }

    /**
     * The default: a plan that is to be submitted today.
     *
     * @return the options
     */
    public static ValidationOptions submission() {
        return SUBMISSION;
    }

    /**
     * A draft, as it is today.
     *
     * @return the options
     */
    public static ValidationOptions draft() {
        return new ValidationOptions(RuleGroup.DRAFT, Optional.empty());
    }

    /**
     * The same with another day.
     *
     * @param date the day of the check
     * @return new options
     */
    public ValidationOptions asOf(LocalDate date) {
        return new ValidationOptions(group, Optional.of(date));
    }
}
