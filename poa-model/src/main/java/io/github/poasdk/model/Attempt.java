package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.Chronological;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.LongText;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which submission this is, and what became of the one before.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableAttempt.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAttempt.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"number", "previousPlanId", "previousSubmittedOn", "refusedOn", "refusal"})
@Chronological(earlier = "previousSubmittedOn", later = "refusedOn", message = "{POA-ATTEMPT-REFUSED-BEFORE-SUBMITTED}")
public interface Attempt {

    /**
     * The number of the submission, 1 for the first.
     *
     * @return the number
     */
    Optional<@Min(value = 0, message = "{POA-NUMBER-NEGATIVE}") Integer> getNumber();

    /**
     * The {@linkplain PlanOfAction#getId() id} of the plan that was submitted before.
     *
     * @return the id, empty if there is none
     */
    @ElementId
    default String getPreviousPlanId() {
        return "";
    }

    /**
     * The day on which it was submitted.
     *
     * @return the date
     */
    Optional<LocalDate> getPreviousSubmittedOn();

    /**
     * The day on which it was refused.
     *
     * @return the date
     */
    Optional<LocalDate> getRefusedOn();

    /**
     * What the refusal said.
     *
     * @return the text, empty if not given
     */
    @LongText
    @Value.Redacted
    default String getRefusal() {
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

    /** Builds an {@link Attempt}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableAttempt.Builder {

        Builder() {}
    }
}
