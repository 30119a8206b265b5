package io.github.poasdk.validation.prose;

/** Something that can be checked in what is said. */
public enum Anchor {
    /** A date, a day or a week. */
    DATE,
    /** Who does it: a role or a name. */
    OWNER,
    /** A number, with or without a unit. */
    NUMBER,
    /** A document or a file. */
    DOCUMENT,
    /** A tool, a place or a thing with which it is done. */
    TOOL,
    /** A limit or a target. */
    THRESHOLD,
    /** How often. */
    FREQUENCY,
    /** An identifier. */
    ID,
    /** A quotation. */
    QUOTE,
    /** A proper name. */
    NAME
}
