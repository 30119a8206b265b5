package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.code.NoticePattern;
import io.github.poasdk.model.constraint.Asin;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.constraint.Chronological;
import io.github.poasdk.model.constraint.OrderId;
import io.github.poasdk.model.constraint.Present;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What Amazon sent: the notice that the plan answers.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableNotice.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableNotice.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "reference",
    "receivedOn",
    "deadline",
    "pattern",
    "asins",
    "orderIds",
    "questions",
    "evidenceWindowDays"
})
@Chronological(earlier = "receivedOn", later = "deadline", message = "{POA-NOTICE-DEADLINE-BEFORE-RECEIPT}")
public interface Notice {

    /**
     * What the notice calls itself: a complaint id, a subject or a number.
     *
     * @return the reference, empty if not given
     */
    @ShortText
    @Value.Redacted
    default String getReference() {
        return "";
    }

    /**
     * The day on which the notice was received. Windows for documents are counted from it.
     *
     * @return the date
     */
    @Present(groups = Submission.class, message = "{POA-NOTICE-NO-DATE}")
    Optional<LocalDate> getReceivedOn();

    /**
     * The day until which the notice wants an answer.
     *
     * @return the date
     */
    Optional<LocalDate> getDeadline();

    /**
     * What the notice asks for.
     *
     * @return the pattern
     */
    Optional<NoticePattern> getPattern();

    /**
     * The ASINs that the notice cites.
     *
     * @return the ASINs in the order of the notice
     */
    @BoundedSize
    List<@Asin String> getAsins();

    /**
     * The orders that the notice cites.
     *
     * @return the order numbers in the order of the notice
     */
    @BoundedSize
    @Value.Redacted
    List<@OrderId String> getOrderIds();

    /**
     * The questions that the notice asks.
     *
     * @return the questions in the order of the notice
     */
    @BoundedSize
    List<@Valid Question> getQuestions();

    /**
     * How many days before {@linkplain #getReceivedOn() the notice} documents may date back, as the notice says.
     *
     * @return the number of days
     */
    Optional<@Min(value = 0, message = "{POA-NUMBER-NEGATIVE}") Integer> getEvidenceWindowDays();

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

    /** Builds a {@link Notice}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableNotice.Builder {

        Builder() {}
    }
}
