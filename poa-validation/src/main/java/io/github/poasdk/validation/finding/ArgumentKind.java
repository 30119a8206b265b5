package io.github.poasdk.validation.finding;

/** What an argument of a finding is, and so how a sentence shows it. Arguments are texts in every case. */
public enum ArgumentKind {
    /** A text of the plan, such as an id; shown as it is. */
    TEXT,
    /** A whole number in decimal digits; shown with the separators of the reader's language. */
    NUMBER,
    /** A date as in ISO 8601; shown in the reader's language. */
    DATE
}
