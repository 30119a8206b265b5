package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who is responsible for an action: a role, and a name if the seller wants to give it.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableOwner.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableOwner.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"role", "name"})
public interface Owner {

    /**
     * The role, such as {@code Warehouse manager}.
     *
     * @return the role, empty if not given
     */
    @ShortText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-ACTION-NO-OWNER}")
    default String getRole() {
        return "";
    }

    /**
     * The name of the person.
     *
     * @return the name, empty if not given
     */
    @ShortText
    @Value.Redacted
    default String getName() {
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

    /** Builds an {@link Owner}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableOwner.Builder {

        Builder() {}
    }
}
