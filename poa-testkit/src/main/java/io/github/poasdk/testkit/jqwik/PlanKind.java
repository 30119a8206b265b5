package io.github.poasdk.testkit.jqwik;

/** The kinds of plans that {@link PlanArbitraries} generates. */
public enum PlanKind {
    /** Without errors before submission. */
    VALID,
    /** Well formed, and with anything missing. */
    DRAFT,
    /** With exactly one defect and what follows from it. */
    ONE_DEFECT,
    /** With texts that break careless code. */
    HOSTILE_TEXT,
    /** With up to 1,000 elements in each of its lists. */
    BIG
}
