package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.code.Marketplace;
import io.github.poasdk.model.constraint.MerchantId;
import io.github.poasdk.model.constraint.NotMarketplaceId;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.constraint.Submission;
import io.github.poasdk.model.constraint.Warning;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The seller whose account or listing the plan is about.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableSeller.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableSeller.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "merchantId", "marketplace"})
public interface Seller {

    /**
     * The name of the store or company, as Amazon knows it.
     *
     * @return the name, empty if not given
     */
    @ShortText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-SELLER-NO-NAME}")
    default String getName() {
        return "";
    }

    /**
     * The merchant token of the account.
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
     * The marketplace on which the account was deactivated or warned.
     *
     * @return the marketplace
     */
    Optional<Marketplace> getMarketplace();

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

    /** Builds a {@link Seller}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableSeller.Builder {

        Builder() {}
    }
}
