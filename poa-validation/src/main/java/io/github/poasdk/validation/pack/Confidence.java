package io.github.poasdk.validation.pack;

import io.github.poasdk.validation.finding.Basis;

/** How sure an entry of a pack is. */
public enum Confidence {
    /** A page of Amazon itself. */
    OFFICIAL(Basis.OFFICIAL),
    /** Text of Amazon's notices or moderators, read in copies. */
    NOTICE(Basis.NOTICE),
    /** Several expert sources agree. */
    EXPERTS(Basis.EXPERTS),
    /** One source that is not Amazon. */
    SINGLE(Basis.EXPERTS),
    /** Concluded from other facts. */
    INFERRED(Basis.INFERRED),
    /** A rule of the application itself, in a layer of its own. */
    OWN(Basis.APPLICATION);

    private final Basis basis;

    Confidence(Basis basis) {
        this.basis = basis;
    }

    /**
     * What findings that come from such an entry rest on.
     *
     * @return the basis, which limits how much they weigh
     */
    public Basis basis() {
        return basis;
    }
}
