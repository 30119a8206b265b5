package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.LanguageTag;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A plan of action: the answer to an account issue, a policy violation or a performance notification.
 *
 * <p>A plan is an immutable value. A draft of any incompleteness can be built: absent text is empty, an absent date, number
 * or code is an empty {@code Optional}, and nothing is ever null.
 *
 * <p>The string form of a plan and of its parts is for logs: it shows codes, ids, ASINs, dates and numbers, and masks every text
 * that could tell of a person, a company or an account.
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
    "id",
    "language",
    "responseKind",
    "seller",
    "notice",
    "attempt",
    "issues",
    "unitsSold",
    "commitment",
    "rootCauses",
    "actions",
    "answers",
    "statements",
    "relatedAccount",
    "listingClosures",
    "evidence",
    "closing",
    "submittedOn",
    "extensions"
})
@PlanRules(groups = Submission.class)
public interface PlanOfAction {

    /** The version of the JSON form that this release writes. */
    int SCHEMA_VERSION = 2;

    /**
     * The version of the JSON form; {@value #SCHEMA_VERSION} in this release.
     *
     * @return the version
     */
    default int getSchemaVersion() {
        return SCHEMA_VERSION;
    }

    /**
     * The identifier of the plan, by which a later attempt refers to it.
     *
     * @return the id, empty if not given
     */
    @ElementId
    default String getId() {
        return "";
    }

    /**
     * The language in which the plan is written, as a BCP 47 tag.
     *
     * @return the tag, empty if not given
     */
    @LanguageTag
    default String getLanguage() {
        return "";
    }

    /**
     * What kind of answer this is; {@link ResponseKind#PLAN} unless said otherwise.
     *
     * @return the kind
     */
    default ResponseKind getResponseKind() {
        return ResponseKind.PLAN;
    }

    /**
     * The seller.
     *
     * @return the seller
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid
    default Seller getSeller() {
        return EmptyParts.SELLER;
    }

    /**
     * The notice that the plan answers.
     *
     * @return the notice
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid
    default Notice getNotice() {
        return EmptyParts.NOTICE;
    }

    /**
     * Which submission this is.
     *
     * @return the attempt
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid
    default Attempt getAttempt() {
        return EmptyParts.ATTEMPT;
    }

    /**
     * The issues that the plan answers.
     *
     * @return the issues in the order of the notice
     */
    @BoundedSize
    List<@Valid Issue> getIssues();

    /**
     * How many units of the cited products were sold.
     *
     * @return the numbers, for each product and period
     */
    @BoundedSize
    List<@Valid UnitsSold> getUnitsSold();

    /**
     * The intent to rectify, in one sentence; it ends the introduction.
     *
     * @return the commitment, empty if not given
     */
    @LongText
    @Value.Redacted
    default String getCommitment() {
        return "";
    }

    /**
     * The underlying reasons.
     *
     * @return the root causes
     */
    @BoundedSize
    List<@Valid RootCause> getRootCauses();

    /**
     * The corrective and preventive actions.
     *
     * @return the actions in the order in which they are told
     */
    @BoundedSize
    List<@Valid CorrectiveAction> getActions();

    /**
     * The answers to the questions of the notice.
     *
     * @return the answers
     */
    @BoundedSize
    List<@Valid Answer> getAnswers();

    /**
     * In a dispute, what is stated about single products and orders.
     *
     * @return the statements
     */
    @BoundedSize
    List<@Valid CaseStatement> getStatements();

    /**
     * The account that Amazon relates to this one.
     *
     * @return the account
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid
    default RelatedAccount getRelatedAccount() {
        return EmptyParts.RELATED_ACCOUNT;
    }

    /**
     * The listings that were closed or deleted.
     *
     * @return the confirmations
     */
    @BoundedSize
    List<@Valid ListingClosure> getListingClosures();

    /**
     * The documents that back the plan.
     *
     * @return the evidence in the order of the exhibits
     */
    @BoundedSize
    List<@Valid Evidence> getEvidence();

    /**
     * The end of the plan: the commitment to Amazon's standards.
     *
     * @return the closing, empty if not given
     */
    @LongText
    @Value.Redacted
    default String getClosing() {
        return "";
    }

    /**
     * The day on which the plan is submitted.
     *
     * @return the date
     */
    Optional<LocalDate> getSubmittedOn();

    /**
     * The application's own data, by names such as {@code com.example.caseNumber}: kept, never checked, never rendered.
     *
     * @return the data in their order
     */
    @BoundedSize
    @Value.Redacted
    Map<@ShortText String, @LongText String> getExtensions();

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

    /** Builds a {@link PlanOfAction}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutablePlanOfAction.Builder {

        Builder() {}
    }
}
