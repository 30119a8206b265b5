package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.Asin;
import io.github.poasdk.model.constraint.Present;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How many units of a product were sold in a period. Documents are expected to cover that quantity.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableUnitsSold.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableUnitsSold.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"asin", "units", "period"})
public interface UnitsSold {

    /**
     * The product.
     *
     * @return the ASIN, empty if not given
     */
    @Asin
    @NotBlank(groups = Submission.class, message = "{POA-UNITS-NO-ASIN}")
    default String getAsin() {
        return "";
    }

    /**
     * The number of units.
     *
     * @return the number
     */
    @Present(groups = Submission.class, message = "{POA-UNITS-NO-NUMBER}")
    Optional<@Min(value = 0, message = "{POA-NUMBER-NEGATIVE}") Integer> getUnits();

    /**
     * The days in which they were sold.
     *
     * @return the period
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid
    default Period getPeriod() {
        return EmptyParts.PERIOD;
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

    /** Builds an {@link UnitsSold}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableUnitsSold.Builder {

        Builder() {}
    }
}
