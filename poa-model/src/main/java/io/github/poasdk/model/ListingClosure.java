package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.Asin;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.Present;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The confirmation that a listing was closed or deleted.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableListingClosure.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableListingClosure.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"asin", "state", "closedOn", "evidenceIds"})
public interface ListingClosure {

    /**
     * The product.
     *
     * @return the ASIN, empty if not given
     */
    @Asin
    @NotBlank(groups = Submission.class, message = "{POA-CLOSURE-NO-ASIN}")
    default String getAsin() {
        return "";
    }

    /**
     * What was done with the listing.
     *
     * @return the state
     */
    @Present(groups = Submission.class, message = "{POA-CLOSURE-NO-STATE}")
    Optional<ListingState> getState();

    /**
     * The day on which it was done.
     *
     * @return the date
     */
    @Present(groups = Submission.class, message = "{POA-CLOSURE-NO-DATE}")
    Optional<LocalDate> getClosedOn();

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

    /** Builds a {@link ListingClosure}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableListingClosure.Builder {

        Builder() {}
    }
}
