package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.constraint.Decimal;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.Measurable;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A finding of fact that backs a root cause: a number, an observation or an example.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableFact.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableFact.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"statement", "value", "unit", "period", "evidenceIds"})
@Measurable(numbers = "value", message = "{POA-FACT-NO-UNIT}", groups = Submission.class)
public interface Fact {

    /**
     * The fact in a sentence.
     *
     * @return the statement, empty if not given
     */
    @LongText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-FACT-NO-STATEMENT}")
    default String getStatement() {
        return "";
    }

    /**
     * The number, in {@linkplain #getUnit() its unit}.
     *
     * @return the value
     */
    Optional<@Decimal BigDecimal> getValue();

    /**
     * The unit of the number.
     *
     * @return the unit, empty if not given
     */
    @ShortText
    @Value.Redacted
    default String getUnit() {
        return "";
    }

    /**
     * The days that the fact covers.
     *
     * @return the period
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid
    default Period getPeriod() {
        return EmptyParts.PERIOD;
    }

    /**
     * The evidence that shows the fact.
     *
     * @return ids of {@link Evidence}
     */
    @BoundedSize
    List<@ElementId String> getEvidenceIds();

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

    /** Builds a {@link Fact}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableFact.Builder {

        Builder() {}
    }
}
