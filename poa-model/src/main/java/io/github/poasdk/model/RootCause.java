package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.code.CauseCategory;
import io.github.poasdk.model.constraint.Asin;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An underlying reason of one or more issues, with the facts that show it.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableRootCause.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableRootCause.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "issueIds", "category", "asins", "statement", "explanation", "whys", "facts", "evidenceIds"})
public interface RootCause {

    /**
     * The identifier by which actions refer to the cause.
     *
     * @return the id, empty if not given
     */
    @ElementId
    @NotBlank(groups = Submission.class, message = "{POA-CAUSE-NO-ID}")
    default String getId() {
        return "";
    }

    /**
     * The issues that the cause explains.
     *
     * @return ids of {@link Issue}
     */
    @BoundedSize
    List<@ElementId String> getIssueIds();

    /**
     * The kind of reason.
     *
     * @return the code of the catalogue
     */
    Optional<CauseCategory> getCategory();

    /**
     * The ASINs that the cause concerns, if not all of its issues.
     *
     * @return the ASINs
     */
    @BoundedSize
    List<@Asin String> getAsins();

    /**
     * The cause in one or two sentences.
     *
     * @return the statement, empty if not given
     */
    @LongText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-CAUSE-NO-STATEMENT}")
    default String getStatement() {
        return "";
    }

    /**
     * How the cause led to the issue.
     *
     * @return the explanation, empty if not given
     */
    @LongText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-CAUSE-NO-EXPLANATION}")
    default String getExplanation() {
        return "";
    }

    /**
     * The chain of answers to "why", from the symptom down to the cause (five whys).
     *
     * @return the answers in their order
     */
    @BoundedSize
    @Value.Redacted
    List<@LongText String> getWhys();

    /**
     * The facts that show the cause.
     *
     * @return the facts
     */
    @BoundedSize
    List<@Valid Fact> getFacts();

    /**
     * The evidence that shows the cause as a whole.
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

    /** Builds a {@link RootCause}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableRootCause.Builder {

        Builder() {}
    }
}
