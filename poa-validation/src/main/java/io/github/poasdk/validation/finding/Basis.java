package io.github.poasdk.validation.finding;

/** Where a rule comes from. */
public enum Basis {
    /** The article that the project starts from: what Amazon expects in a plan of action. */
    ARTICLE,
    /** Plain logic: dates, references, forms. */
    LOGIC,
    /** A page of Amazon itself. */
    OFFICIAL,
    /** Text of Amazon's notices, read in copies. */
    NOTICE,
    /** What several experts agree on; such a rule warns at most. */
    EXPERTS,
    /** What we conclude from other facts. */
    INFERRED,
    /** A policy pack; each finding has the basis of the entry that it comes from. */
    PACK,
    /** A rule of the application itself, in a policy pack of its own. */
    APPLICATION
}
