package io.github.poasdk.validation.pack;

import java.time.Period;
import java.util.Objects;

/**
 * The quantities on documents of a kind cover what was sold of each product.
 *
 * @param window how far before the notice documents count
 * @param provenance where it is from
 */
public record QuantityRule(Period window, Provenance provenance) {

    /**
     * Checks that nothing is null.
     *
     * @param window how far before the notice documents count
     * @param provenance where it is from
     */
    public QuantityRule {
        Objects.requireNonNull(window, "window must not be null");
        Objects.requireNonNull(provenance, "provenance must not be null");
    }
}
