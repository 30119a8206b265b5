package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.Asin;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A product that a document covers, with its quantity.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableEvidenceItem.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableEvidenceItem.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"asin", "quantity"})
public interface EvidenceItem {

    /**
     * The product.
     *
     * @return the ASIN, empty if not given
     */
    @Asin
    @NotBlank(groups = Submission.class, message = "{POA-EVIDENCE-ITEM-NO-ASIN}")
    default String getAsin() {
        return "";
    }

    /**
     * The number of units that the document covers.
     *
     * @return the number
     */
    Optional<@Min(value = 0, message = "{POA-NUMBER-NEGATIVE}") Integer> getQuantity();

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

    /** Builds an {@link EvidenceItem}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableEvidenceItem.Builder {

        Builder() {}
    }
}
