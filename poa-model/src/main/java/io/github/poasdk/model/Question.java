package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A question that a notice asks, to be answered one by one.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableQuestion.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableQuestion.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "text"})
public interface Question {

    /**
     * The identifier by which the answer refers to the question.
     *
     * @return the id, empty if not given
     */
    @ElementId
    @NotBlank(groups = Submission.class, message = "{POA-QUESTION-NO-ID}")
    default String getId() {
        return "";
    }

    /**
     * The question as the notice words it.
     *
     * @return the question, empty if not given
     */
    @LongText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-QUESTION-NO-TEXT}")
    default String getText() {
        return "";
    }

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

    /** Builds a {@link Question}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableQuestion.Builder {

        Builder() {}
    }
}
