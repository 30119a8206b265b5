package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The answer to a question that the notice asks.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableAnswer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAnswer.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"questionId", "text", "evidenceIds"})
public interface Answer {

    /**
     * The question.
     *
     * @return the id of a {@link Question}, empty if not given
     */
    @ElementId
    @NotBlank(groups = Submission.class, message = "{POA-ANSWER-NO-QUESTION}")
    default String getQuestionId() {
        return "";
    }

    /**
     * The answer.
     *
     * @return the answer, empty if not given
     */
    @LongText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-ANSWER-NO-TEXT}")
    default String getText() {
        return "";
    }

    /**
     * The evidence that shows it.
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

    /** Builds an {@link Answer}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableAnswer.Builder {

        Builder() {}
    }
}
