package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.constraint.LongText;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the seller acknowledges about an issue: what happened, against which policy, and what it meant for customers.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableAcknowledgment.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAcknowledgment.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"statement", "customerImpact", "policies"})
public interface Acknowledgment {

    /**
     * What the seller acknowledges.
     *
     * @return the statement, empty if not given
     */
    @LongText
    @Value.Redacted
    default String getStatement() {
        return "";
    }

    /**
     * What the issue meant for customers.
     *
     * @return the impact, empty if not given
     */
    @LongText
    @Value.Redacted
    default String getCustomerImpact() {
        return "";
    }

    /**
     * The policies that the issue touches.
     *
     * @return the policies
     */
    @BoundedSize
    List<@Valid PolicyReference> getPolicies();

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

    /** Builds an {@link Acknowledgment}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableAcknowledgment.Builder {

        Builder() {}
    }
}
