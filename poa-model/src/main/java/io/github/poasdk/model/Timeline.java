package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.Chronological;
import io.github.poasdk.model.constraint.ShortText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The dates of an action.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableTimeline.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableTimeline.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"planned", "due", "done", "effectiveFrom", "recurrence"})
@Chronological(earlier = "planned", later = "due", message = "{POA-ACTION-DUE-BEFORE-PLANNED}")
@Chronological(earlier = "planned", later = "done", message = "{POA-ACTION-DONE-BEFORE-PLANNED}")
@Chronological(earlier = "planned", later = "effectiveFrom", message = "{POA-ACTION-EFFECTIVE-BEFORE-PLANNED}")
public interface Timeline {

    /**
     * The day on which the action was decided.
     *
     * @return the date
     */
    Optional<LocalDate> getPlanned();

    /**
     * The day until which the action is to be done.
     *
     * @return the date
     */
    Optional<LocalDate> getDue();

    /**
     * The day on which the action was completed.
     *
     * @return the date
     */
    Optional<LocalDate> getDone();

    /**
     * The day from which a lasting measure applies.
     *
     * @return the date
     */
    Optional<LocalDate> getEffectiveFrom();

    /**
     * How often a lasting measure is repeated, such as {@code every Monday}.
     *
     * @return the recurrence, empty if it happens once
     */
    @ShortText
    @Value.Redacted
    default String getRecurrence() {
        return "";
    }

    /**
     * A new builder with nothing filled in.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with all that is filled in here, to make a copy with a change.
     *
     * @return the builder
     */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Timeline}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableTimeline.Builder {

        Builder() {}
    }
}
