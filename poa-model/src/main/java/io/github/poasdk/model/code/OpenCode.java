package io.github.poasdk.model.code;

import java.util.Objects;

/**
 * A catalogue code. The set is open: every well-formed code can be held, and whether a catalogue knows it is for a check
 * to say.
 *
 * <p>Implementations are immutable values with equality.
 */
public interface OpenCode {

    /**
     * The code, such as {@code LATE_SHIPMENT_RATE}: 1 to 64 capital letters, digits and underscores (ASCII), beginning
     * with a letter.
     *
     * @return the code as it is written in JSON
     */
    String code();

    /**
     * Checks the form of a code.
     *
     * @param code the code
     * @return the same code
     * @throws IllegalArgumentException if it is not well formed
     */
    static String requireWellFormed(String code) {
        Objects.requireNonNull(code, "code must not be null");
        if (!WellFormed.PATTERN.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "not a code of capital letters, digits and underscores: " + WellFormed.excerpt(code));
        }
        return code;
    }
}
