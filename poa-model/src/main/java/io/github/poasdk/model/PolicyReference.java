package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.HelpPageId;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.constraint.Submission;
import io.github.poasdk.model.constraint.Warning;
import io.github.poasdk.model.constraint.WebAddress;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A policy of Amazon that the plan refers to.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutablePolicyReference.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutablePolicyReference.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "helpPageId", "link", "clause"})
public interface PolicyReference {

    /**
     * The name of the policy, as its page has it.
     *
     * @return the name, empty if not given
     */
    @ShortText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-POLICY-NO-NAME}")
    default String getName() {
        return "";
    }

    /**
     * The id of its help page in Seller Central, such as {@code 202152050}.
     *
     * @return the id, empty if not given
     */
    @HelpPageId(payload = Warning.class)
    default String getHelpPageId() {
        return "";
    }

    /**
     * The address of its page.
     *
     * @return the address, empty if not given
     */
    @WebAddress
    @Value.Redacted
    default String getLink() {
        return "";
    }

    /**
     * The clause or section that is meant.
     *
     * @return the clause, empty if not given
     */
    @ShortText
    @Value.Redacted
    default String getClause() {
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

    /** Builds a {@link PolicyReference}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutablePolicyReference.Builder {

        Builder() {}
    }
}
