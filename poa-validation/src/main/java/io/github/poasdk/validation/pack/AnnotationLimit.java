package io.github.poasdk.validation.pack;

import io.github.poasdk.model.AnnotationState;
import java.util.Objects;
import java.util.Set;

/**
 * What may have been marked or written on a document.
 *
 * @param allowed the states that are no finding
 * @param provenance where it is from
 */
public record AnnotationLimit(Set<AnnotationState> allowed, Provenance provenance) {

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param allowed the states that are no finding
     * @param provenance where it is from
     */
    public AnnotationLimit {
        allowed = Set.copyOf(allowed);
        Objects.requireNonNull(provenance, "provenance must not be null");
    }
}
