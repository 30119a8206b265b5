package io.github.poasdk.validation.finding;

/** How much a finding weighs; the first is the heaviest. */
public enum Severity {
    /** The plan is incomplete, contradicts itself or is malformed. */
    ERROR,
    /** A reviewer may stumble here. */
    WARNING,
    /** The plan can be made better here. */
    HINT
}
