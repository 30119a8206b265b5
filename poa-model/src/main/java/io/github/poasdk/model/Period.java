package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.Chronological;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A span of days, both ends included; either end may be open.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutablePeriod.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutablePeriod.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"start", "end"})
@Chronological(earlier = "start", later = "end", message = "{POA-PERIOD-REVERSED}")
public interface Period {

    /**
     * The first day.
     *
     * @return the date
     */
    Optional<LocalDate> getStart();

    /**
     * The last day.
     *
     * @return the date
     */
    Optional<LocalDate> getEnd();

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

    /** Builds a {@link Period}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutablePeriod.Builder {

        Builder() {}
    }
}
