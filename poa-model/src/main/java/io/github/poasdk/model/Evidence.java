package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A document that backs the plan.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableEvidence.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableEvidence.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "title", "issuedOn", "fileName"})
public interface Evidence {

    /**
     * The identifier by which other elements refer to the document.
     *
     * @return the id, empty if not given
     */
    @ElementId
    @NotBlank(groups = Submission.class, message = "{POA-EVIDENCE-NO-ID}") default String getId() {
        return "";
    }

    /**
     * What the document is.
     *
     * @return the title, empty if not given
     */
    @ShortText
    @NotBlank(groups = Submission.class, message = "{POA-EVIDENCE-NO-TITLE}") default String getTitle() {
        return "";
    }

    /**
     * The day on which the document was issued.
     *
     * @return the date
     */
    Optional<LocalDate> getIssuedOn();

    /**
     * The name of the file, without a folder.
     *
     * @return the name, empty if not given
     */
    @ShortText
    default String getFileName() {
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

    /** Builds an {@link Evidence}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableEvidence.Builder {

        Builder() {}
    }
}
