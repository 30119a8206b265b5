package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.constraint.Chronological;
import io.github.poasdk.model.constraint.ElementId;
import io.github.poasdk.model.constraint.FileName;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.MediaType;
import io.github.poasdk.model.constraint.Sha256;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A document that backs the plan. The document itself is not part of the plan, only what describes it.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableEvidence.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableEvidence.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "kind",
    "title",
    "issuer",
    "issuedOn",
    "coverage",
    "validUntil",
    "fileName",
    "mediaType",
    "sizeBytes",
    "sha256",
    "items",
    "annotation",
    "terms"
})
@Chronological(earlier = "issuedOn", later = "validUntil", message = "{POA-EVIDENCE-EXPIRES-BEFORE-ISSUE}")
public interface Evidence {

    /**
     * The identifier by which other elements refer to the document.
     *
     * @return the id, empty if not given
     */
    @ElementId
    @NotBlank(groups = Submission.class, message = "{POA-EVIDENCE-NO-ID}")
    default String getId() {
        return "";
    }

    /**
     * The kind of document.
     *
     * @return the code of the catalogue
     */
    Optional<EvidenceKind> getKind();

    /**
     * What the document is.
     *
     * @return the title, empty if not given
     */
    @ShortText
    @Value.Redacted
    @NotBlank(groups = Submission.class, message = "{POA-EVIDENCE-NO-TITLE}")
    default String getTitle() {
        return "";
    }

    /**
     * Who issued it.
     *
     * @return the issuer
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid
    default Issuer getIssuer() {
        return EmptyParts.ISSUER;
    }

    /**
     * The day on which the document was issued.
     *
     * @return the date
     */
    Optional<LocalDate> getIssuedOn();

    /**
     * The days that it covers, for a record or a report.
     *
     * @return the period
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentPart.class)
    @Valid
    default Period getCoverage() {
        return EmptyParts.PERIOD;
    }

    /**
     * The last day on which it is valid.
     *
     * @return the date
     */
    Optional<LocalDate> getValidUntil();

    /**
     * The name of the file, without a folder.
     *
     * @return the name, empty if not given
     */
    @FileName
    @Value.Redacted
    default String getFileName() {
        return "";
    }

    /**
     * The media type of the file.
     *
     * @return the media type, empty if not given
     */
    @MediaType
    default String getMediaType() {
        return "";
    }

    /**
     * The size of the file, in bytes.
     *
     * @return the size
     */
    Optional<@Min(value = 0, message = "{POA-NUMBER-NEGATIVE}") Long> getSizeBytes();

    /**
     * The SHA-256 checksum of the file.
     *
     * @return 64 hexadecimal digits, empty if not given
     */
    @Sha256
    default String getSha256() {
        return "";
    }

    /**
     * The products that it covers.
     *
     * @return the products with their quantities
     */
    @BoundedSize
    List<@Valid EvidenceItem> getItems();

    /**
     * Whether something was marked or written on it.
     *
     * @return the state
     */
    Optional<AnnotationState> getAnnotation();

    /**
     * What the document states, by the name of the term, such as {@code Licensor} in a letter of authorisation.
     *
     * @return the terms in their order
     */
    @BoundedSize
    @Value.Redacted
    Map<@ShortText String, @LongText String> getTerms();

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

    /** Builds an {@link Evidence}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableEvidence.Builder {

        Builder() {}
    }
}
