package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.LongText;
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
    "causeIds",
    "title",
    "steps",
    "owner",
    "timeline",
    "metrics",
    "policyAlignment",
    "customerBenefit",
    "evidenceIds"
})
public interface CorrectiveAction {

    /**
     * The identifier of the action.
     *
     * @return the id, empty if not given
     */
    @ElementId
    @NotBlank(groups = Submission.class, message = "{POA-ACTION-NO-ID}") default String getId() {
        return "";
    }

    /**
     * Whether the action corrects or prevents.
     *
     * @return the purpose
     */
    @Present(groups = Submission.class, message = "{POA-ACTION-NO-PURPOSE}") Optional<ActionPurpose> getPurpose();

    /**
     * The root causes that the action addresses.
     *
     * @return ids of {@link RootCause}
     */
    List<@ElementId String> getCauseIds();

    /**
     * The action in one line.
     *
     * @return the title, empty if not given
     */
    @ShortText
    @NotBlank(groups = Submission.class, message = "{POA-ACTION-NO-TITLE}") default String getTitle() {
        return "";
    }

    /**
     * What is done, step by step.
     *
     * @return the steps in their order
     */
    @NotEmpty(groups = Submission.class, message = "{POA-ACTION-NO-STEPS}") List<@LongText String> getSteps();

    /**
     * Who is responsible.
     *
     * @return the owner
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid default Owner getOwner() {
        return Owner.builder().build();
    }

    /**
     * The dates of the action.
     *
     * @return the timeline
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid default Timeline getTimeline() {
        return Timeline.builder().build();
    }

    /**
     * How success is measured.
     *
     * @return the metrics
     */
    @NotEmpty(groups = Submission.class, message = "{POA-ACTION-NO-METRIC}") List<@Valid SuccessMetric> getMetrics();

    /**
     * How the action serves Amazon's policy.
     *
     * @return the alignment, empty if not given
     */
    @LongText
    default String getPolicyAlignment() {
        return "";
    }

    /**
     * What the action means for customers.
     *
     * @return the benefit, empty if not given
     */
    @LongText
    default String getCustomerBenefit() {
        return "";
    }

    /**
     * The evidence that shows that the action was done.
     *
     * @return ids of {@link Evidence}
     */
    List<@ElementId String> getEvidenceIds();

    /**
     * A new builder with nothing filled in.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CorrectiveAction}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableCorrectiveAction.Builder {

        Builder() {}
    }
}
