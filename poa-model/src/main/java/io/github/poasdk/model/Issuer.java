package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.EmailAddress;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.constraint.WebAddress;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who issued a document, with what is needed to reach them.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableIssuer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableIssuer.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "address", "phone", "email", "website"})
public interface Issuer {

    /**
     * The name of the company or authority.
     *
     * @return the name, empty if not given
     */
    @ShortText
    @Value.Redacted
    default String getName() {
        return "";
    }

    /**
     * The postal address.
     *
     * @return the address, empty if not given
     */
    @LongText
    @Value.Redacted
    default String getAddress() {
        return "";
    }

    /**
     * The telephone number.
     *
     * @return the number, empty if not given
     */
    @ShortText
    @Value.Redacted
    default String getPhone() {
        return "";
    }

    /**
     * The e-mail address.
     *
     * @return the address, empty if not given
     */
    @EmailAddress
    @Value.Redacted
    default String getEmail() {
        return "";
    }

    /**
     * The address of the web site.
     *
     * @return the address, empty if not given
     */
    @WebAddress
    @Value.Redacted
    default String getWebsite() {
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

    /** Builds an {@link Issuer}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableIssuer.Builder {

        Builder() {}
    }
}
