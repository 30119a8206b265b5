package io.github.poasdk.validation.finding;

/** What a rule is about. */
public enum Category {
    /** The form of a single value or element; checked in every draft. */
    FORMAT,
    /** Something that a plan to be submitted must have. */
    COMPLETENESS,
    /** Elements that contradict each other. */
    CONSISTENCY,
    /** Issues, causes, facts and actions that belong together. */
    COVERAGE
}
