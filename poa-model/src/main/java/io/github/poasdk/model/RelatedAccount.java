package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.MerchantId;
import io.github.poasdk.model.constraint.NotMarketplaceId;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.constraint.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Another account that Amazon relates to this one.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableRelatedAccount.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableRelatedAccount.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "merchantId", "reactivatedOn", "relationship", "evidenceIds"})
public interface RelatedAccount {

    /**
     * The name of the account.
     *
     * @return the name, empty if not given
     */
    @ShortText
    @Value.Redacted
    default String getName() {
        return "";
    }

    /**
     * Its merchant token.
     *
     * @return the token, empty if not given
     */
    @MerchantId(payload = Warning.class)
    @NotMarketplaceId
    @Value.Redacted
    default String getMerchantId() {
        return "";
    }

    /**
     * The day on which it was reactivated.
     *
     * @return the date
     */
    Optional<LocalDate> getReactivatedOn();

    /**
     * How the accounts are related, or why they are not.
     *
     * @return the explanation, empty if not given
     */
    @LongText
    @Value.Redacted
    default String getRelationship() {
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

    /** Builds a {@link RelatedAccount}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableRelatedAccount.Builder {

        Builder() {}
    }
}
