package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.constraint.Decimal;
import io.github.poasdk.model.constraint.Measurable;
import io.github.poasdk.model.constraint.Present;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How the success of an action is measured.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableSuccessMetric.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableSuccessMetric.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"metric", "name", "baseline", "target", "unit", "method", "reviewOn"})
@Measurable(
        numbers = {"baseline", "target"},
        message = "{POA-METRIC-NO-UNIT}",
        groups = Submission.class)
public interface SuccessMetric {

    /**
     * The metric of Amazon that is meant, if it is one.
     *
     * @return the kind of metric
     */
    Optional<MetricKind> getMetric();

    /**
     * What is measured.
     *
     * @return the name, empty if not given
     */
    @ShortText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-METRIC-NO-NAME}")
    default String getName() {
        return "";
    }

    /**
     * The value before the action, in {@linkplain #getUnit() the unit}.
     *
     * @return the baseline
     */
    Optional<@Decimal BigDecimal> getBaseline();

    /**
     * The value to reach, in {@linkplain #getUnit() the unit}.
     *
     * @return the target
     */
    @Present(groups = Submission.class, message = "{POA-METRIC-NO-TARGET}")
    Optional<@Decimal BigDecimal> getTarget();

    /**
     * The unit of baseline and target.
     *
     * @return the unit, empty if not given
     */
    @ShortText
    @Value.Redacted
    default String getUnit() {
        return "";
    }

    /**
     * How it is measured.
     *
     * @return the method, empty if not given
     */
    @ShortText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-METRIC-NO-METHOD}")
    default String getMethod() {
        return "";
    }

    /**
     * The day on which the target is reviewed.
     *
     * @return the date
     */
    @Present(groups = Submission.class, message = "{POA-METRIC-NO-REVIEW}")
    Optional<LocalDate> getReviewOn();

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

    /** Builds a {@link SuccessMetric}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableSuccessMetric.Builder {

        Builder() {}
    }
}
