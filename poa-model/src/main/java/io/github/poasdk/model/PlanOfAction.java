package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A plan of action: the answer to an account issue, a policy violation or a performance notification.
 *
 * <p>A plan is an immutable value. A draft of any incompleteness can be built: absent text is empty, an absent date, number
 * or code is an empty {@code Optional}, and nothing is ever null.
 *
 * <pre>{@code
 * PlanOfAction plan = PlanOfAction.builder()
 *         .seller(Seller.builder().name("Nordlicht Home Goods").build())
 *         .addIssues(Issue.builder().id("issue-1").type(IssueType.LATE_SHIPMENT_RATE).build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutablePlanOfAction.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanOfAction.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "schemaVersion",
    "seller",
    "notice",
    "issues",
    "commitment",
    "rootCauses",
    "actions",
    "evidence",
    "closing",
    "submittedOn"
})
@PlanRules(groups = Submission.class)
public interface PlanOfAction {

    /** The version of the JSON form that this release writes. */
    int SCHEMA_VERSION = 1;

    /**
     * The version of the JSON form; {@value #SCHEMA_VERSION} in this release.
     *
     * @return the version
     */
    default int getSchemaVersion() {
        return SCHEMA_VERSION;
    }

    /**
     * The seller.
     *
     * @return the seller
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid default Seller getSeller() {
        return Seller.builder().build();
    }

    /**
     * The notice that the plan answers.
     *
     * @return the notice
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid default Notice getNotice() {
        return Notice.builder().build();
    }

    /**
     * The issues that the plan answers.
     *
     * @return the issues in the order of the notice
     */
    List<@Valid Issue> getIssues();

    /**
     * The intent to rectify, in one sentence; it ends the introduction.
     *
     * @return the commitment, empty if not given
     */
    @LongText
    @NotBlank(groups = Submission.class, message = "{POA-COMMITMENT-MISSING}") default String getCommitment() {
        return "";
    }

    /**
     * The underlying reasons.
     *
     * @return the root causes
     */
    List<@Valid RootCause> getRootCauses();

    /**
     * The corrective and preventive actions.
     *
     * @return the actions in the order in which they are told
     */
    List<@Valid CorrectiveAction> getActions();

    /**
     * The documents that back the plan.
     *
     * @return the evidence in the order of the exhibits
     */
    List<@Valid Evidence> getEvidence();

    /**
     * The end of the plan: the commitment to Amazon's standards.
     *
     * @return the closing, empty if not given
     */
    @LongText
    @NotBlank(groups = Submission.class, message = "{POA-CLOSING-MISSING}") default String getClosing() {
        return "";
    }

    /**
     * The day on which the plan is submitted.
     *
     * @return the date
     */
    Optional<LocalDate> getSubmittedOn();

    /**
     * A new builder with nothing filled in.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanOfAction}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutablePlanOfAction.Builder {

        Builder() {}
    }
}
