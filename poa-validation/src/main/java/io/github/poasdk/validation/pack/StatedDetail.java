package io.github.poasdk.validation.pack;

import java.util.Objects;

/**
 * Something that a document has to state.
 *
 * @param name the member of the description of the document that holds it, such as {@code issuer/phone}, or a term, such as
 *     {@code terms/Licensor}
 * @param provenance where it is from
 */
public record StatedDetail(String name, Provenance provenance) {

    /** What the name of a term begins with. */
    public static final String TERM = "terms/";

    /**
     * Checks that nothing is null.
     *
     * @param name the member
     * @param provenance where it is from
     */
    public StatedDetail {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(provenance, "provenance must not be null");
    }
}
