package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.constraint.Asin;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.OrderId;
import io.github.poasdk.model.constraint.Present;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One account issue, policy violation or performance notification that the plan answers.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableIssue.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableIssue.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "type", "summary", "asins", "orderIds", "acknowledgment", "metricReadings"})
public interface Issue {

    /**
     * The identifier by which other elements refer to the issue.
     *
     * @return the id, empty if not given
     */
    @ElementId
    @NotBlank(groups = Submission.class, message = "{POA-ISSUE-NO-ID}")
    default String getId() {
        return "";
    }

    /**
     * The kind of issue.
     *
     * @return the code of the catalogue
     */
    @Present(groups = Submission.class, message = "{POA-ISSUE-NO-TYPE}")
    Optional<IssueType> getType();

    /**
     * The issue in a few sentences.
     *
     * @return the summary, empty if not given
     */
    @LongText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-ISSUE-NO-SUMMARY}")
    default String getSummary() {
        return "";
    }

    /**
     * The ASINs that the issue is about, if not all that the notice cites.
     *
     * @return the ASINs
     */
    @BoundedSize
    List<@Asin String> getAsins();

    /**
     * The orders that the issue is about, if not all that the notice cites.
     *
     * @return the order numbers
     */
    @BoundedSize
    @Value.Redacted
    List<@OrderId String> getOrderIds();

    /**
     * What the seller acknowledges.
     *
     * @return the acknowledgment
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid
    default Acknowledgment getAcknowledgment() {
        return EmptyParts.ACKNOWLEDGMENT;
    }

    /**
     * The metrics as the notice or the account health page shows them.
     *
     * @return the readings
     */
    @BoundedSize
    List<@Valid MetricReading> getMetricReadings();

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

    /** Builds an {@link Issue}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableIssue.Builder {

        Builder() {}
    }
}
