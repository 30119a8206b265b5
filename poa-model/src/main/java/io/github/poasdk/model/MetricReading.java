package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.constraint.Decimal;
import io.github.poasdk.model.constraint.Measurable;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A performance metric as Amazon reported it.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableMetricReading.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableMetricReading.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"metric", "fulfillment", "value", "threshold", "unit", "period", "asOf"})
@Measurable(
        numbers = {"value", "threshold"},
        message = "{POA-READING-NO-UNIT}",
        groups = Submission.class)
public interface MetricReading {

    /**
     * The metric.
     *
     * @return the kind of metric
     */
    Optional<MetricKind> getMetric();

    /**
     * Whose orders the metric counts, where Amazon counts them apart.
     *
     * @return the channel
     */
    Optional<FulfillmentChannel> getFulfillment();

    /**
     * The value, in {@linkplain #getUnit() its unit}: 6.8 with the unit {@code %} is 6.8 percent.
     *
     * @return the value
     */
    Optional<@Decimal BigDecimal> getValue();

    /**
     * The limit that the notice or the report names, in the same unit.
     *
     * @return the limit
     */
    Optional<@Decimal BigDecimal> getThreshold();

    /**
     * The unit of value and limit.
     *
     * @return the unit, empty if not given
     */
    @ShortText
    @Value.Redacted
    default String getUnit() {
        return "";
    }

    /**
     * The days that the metric covers.
     *
     * @return the period
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid
    default Period getPeriod() {
        return EmptyParts.PERIOD;
    }

    /**
     * The day on which it was read.
     *
     * @return the date
     */
    Optional<LocalDate> getAsOf();

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

    /** Builds a {@link MetricReading}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableMetricReading.Builder {

        Builder() {}
    }
}
