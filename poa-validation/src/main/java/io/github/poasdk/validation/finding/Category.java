package io.github.poasdk.validation.finding;

/** What a rule is about. */
public enum Category {
    /** The form of a single value or element; checked in every draft. */
    FORMAT,
    /** Something that a plan to be submitted must have. */
    COMPLETENESS,
    /** Elements that contradict each other. */
    CONSISTENCY,
    /** Issues, products, causes, facts, actions and documents that belong together. */
    COVERAGE,
    /** Text that is longer than a reviewer needs, or stands there twice. */
    CLARITY,
    /** What Amazon's policies and notices want of such a case. */
    POLICY,
    /** Tone and wording of a text: what of it is emotional, vague or hard to read. */
    PROSE,
    /** Data of other people in the text. */
    PRIVACY,
    /** An attempt compared with the one before it; checked only if there is one. */
    ATTEMPT,
    /** What the caller has accepted; never about the plan itself. */
    ACCEPTANCE
}
