package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.Asin;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.OrderId;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * In a dispute: what is stated about one ASIN or order.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableCaseStatement.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableCaseStatement.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "asin", "orderId", "text", "evidenceIds"})
public interface CaseStatement {

    /**
     * The identifier of the statement.
     *
     * @return the id, empty if not given
     */
    @ElementId
    @NotBlank(groups = Submission.class, message = "{POA-STATEMENT-NO-ID}")
    default String getId() {
        return "";
    }

    /**
     * The product that it is about.
     *
     * @return the ASIN, empty if it is about an order or the account
     */
    @Asin
    default String getAsin() {
        return "";
    }

    /**
     * The order that it is about.
     *
     * @return the order number, empty if it is about a product or the account
     */
    @OrderId
    @Value.Redacted
    default String getOrderId() {
        return "";
    }

    /**
     * The facts.
     *
     * @return the statement, empty if not given
     */
    @LongText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-STATEMENT-NO-TEXT}")
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

    /** Builds a {@link CaseStatement}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableCaseStatement.Builder {

        Builder() {}
    }
}
