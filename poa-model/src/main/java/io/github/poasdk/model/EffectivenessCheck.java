package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.LongText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Whether an action had the effect that was intended, as corrective and preventive action (CAPA) asks.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableEffectivenessCheck.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableEffectivenessCheck.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"due", "done", "method", "result"})
public interface EffectivenessCheck {

    /**
     * The day on which the check is to be made.
     *
     * @return the date
     */
    Optional<LocalDate> getDue();

    /**
     * The day on which it was made.
     *
     * @return the date
     */
    Optional<LocalDate> getDone();

    /**
     * How it is made.
     *
     * @return the method, empty if not given
     */
    @LongText
    @Value.Redacted
    default String getMethod() {
        return "";
    }

    /**
     * What it showed.
     *
     * @return the result, empty if not given
     */
    @LongText
    @Value.Redacted
    default String getResult() {
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

    /** Builds an {@link EffectivenessCheck}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableEffectivenessCheck.Builder {

        Builder() {}
    }
}
