package io.github.poasdk.render.document;

import java.util.Objects;

/**
 * A place in the plan.
 *
 * @param pointer the value as a JSON pointer (RFC 6901), such as {@code /actions/2/title}
 * @param offset where in the value, in UTF-16 units from 0; 0 for a date or a number
 */
public record Source(String pointer, int offset) {

    /**
     * Checks the place.
     *
     * @param pointer the value as a JSON pointer (RFC 6901)
     * @param offset where in the value, in UTF-16 units from 0
     * @throws IllegalArgumentException if the offset is negative
     */
    public Source {
        Objects.requireNonNull(pointer, "pointer must not be null");
        if (offset < 0) {
            throw new IllegalArgumentException("offset must not be negative: " + offset);
        }
    }
}
