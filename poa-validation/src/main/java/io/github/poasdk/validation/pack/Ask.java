package io.github.poasdk.validation.pack;

import java.util.Objects;

/**
 * Something that a notice asks for.
 *
 * @param part the part of a plan that answers it
 * @param text what is asked, in English
 * @param provenance where it is from
 */
public record Ask(Part part, String text, Provenance provenance) {

    /** A part of a plan that can answer what is asked. */
    public enum Part {
        /** At least one root cause. */
        ROOT_CAUSE,
        /** At least one corrective action. */
        CORRECTIVE_ACTION,
        /** At least one preventive action. */
        PREVENTIVE_ACTION,
        /** A closed or deleted listing for each product that the notice cites. */
        LISTING_CLOSURE,
        /** At least one document. */
        EVIDENCE,
        /** At least one statement about a product, an order or the account. */
        STATEMENT,
        /** The name of the related account. */
        RELATED_ACCOUNT,
        /** What the refusal said. */
        REFUSAL
    }

    /**
     * Checks that nothing is null.
     *
     * @param part the part of a plan that answers it
     * @param text what is asked
     * @param provenance where it is from
     */
    public Ask {
        Objects.requireNonNull(part, "part must not be null");
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(provenance, "provenance must not be null");
    }
}
