package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.code.ActionCategory;
import io.github.poasdk.model.constraint.Asin;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.NotAllBlank;
import io.github.poasdk.model.constraint.Present;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An action against one or more root causes. As in corrective and preventive action (CAPA), its purpose says whether it
 * corrects what happened or prevents that it happens again.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableCorrectiveAction.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableCorrectiveAction.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "purpose",
    "category",
    "causeIds",
    "asins",
    "title",
    "steps",
    "owner",
    "status",
    "timeline",
    "metrics",
    "policyAlignment",
    "policies",
    "customerBenefit",
    "effectivenessCheck",
    "evidenceIds"
})
public interface CorrectiveAction {

    /**
     * The identifier of the action.
     *
     * @return the id, empty if not given
     */
    @ElementId
    @NotBlank(groups = Submission.class, message = "{POA-ACTION-NO-ID}")
    default String getId() {
        return "";
    }

    /**
     * Whether the action corrects or prevents.
     *
     * @return the purpose
     */
    @Present(groups = Submission.class, message = "{POA-ACTION-NO-PURPOSE}")
    Optional<ActionPurpose> getPurpose();

    /**
     * The kind of action.
     *
     * @return the code of the catalogue
     */
    Optional<ActionCategory> getCategory();

    /**
     * The root causes that the action addresses.
     *
     * @return ids of {@link RootCause}
     */
    @BoundedSize
    List<@ElementId String> getCauseIds();

    /**
     * The ASINs that the action concerns, if not all.
     *
     * @return the ASINs
     */
    @BoundedSize
    List<@Asin String> getAsins();

    /**
     * The action in one line.
     *
     * @return the title, empty if not given
     */
    @ShortText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-ACTION-NO-TITLE}")
    default String getTitle() {
        return "";
    }

    /**
     * What is done, step by step.
     *
     * @return the steps in their order
     */
    @BoundedSize
    @NotAllBlank(groups = Submission.class, message = "{POA-ACTION-NO-STEPS}")
    @Value.Redacted
    List<@LongText String> getSteps();

    /**
     * Who is responsible.
     *
     * @return the owner
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid
    default Owner getOwner() {
        return EmptyParts.OWNER;
    }

    /**
     * How far the action is.
     *
     * @return the status
     */
    Optional<ActionStatus> getStatus();

    /**
     * The dates of the action.
     *
     * @return the timeline
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid
    default Timeline getTimeline() {
        return EmptyParts.TIMELINE;
    }

    /**
     * How success is measured.
     *
     * @return the metrics
     */
    @BoundedSize
    @NotEmpty(groups = Submission.class, message = "{POA-ACTION-NO-METRIC}")
    List<@Valid SuccessMetric> getMetrics();

    /**
     * How the action serves Amazon's policy.
     *
     * @return the alignment, empty if not given
     */
    @LongText
    @Value.Redacted
    default String getPolicyAlignment() {
        return "";
    }

    /**
     * The policies that the action serves.
     *
     * @return the policies
     */
    @BoundedSize
    List<@Valid PolicyReference> getPolicies();

    /**
     * What the action means for customers.
     *
     * @return the benefit, empty if not given
     */
    @LongText
    @Value.Redacted
    default String getCustomerBenefit() {
        return "";
    }

    /**
     * Whether the action had its effect.
     *
     * @return the check
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid
    default EffectivenessCheck getEffectivenessCheck() {
        return EmptyParts.EFFECTIVENESS_CHECK;
    }

    /**
     * The evidence that shows that the action was done.
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

    /** Builds a {@link CorrectiveAction}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableCorrectiveAction.Builder {

        Builder() {}
    }
}
