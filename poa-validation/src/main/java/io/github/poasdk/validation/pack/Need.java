package io.github.poasdk.validation.pack;

/** How much a piece of evidence is needed. */
public enum Need {
    /** Without it the answer is refused. */
    REQUIRED,
    /** It is looked for. */
    EXPECTED,
    /** It is asked for in some cases only; it stands in the checklist and gives no finding. */
    CONDITIONAL
}
