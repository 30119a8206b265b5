package io.github.poasdk.validation.internal.rule;

/** What an id can stand for. */
enum ElementKind {
    QUESTION,
    ISSUE,
    CAUSE,
    ACTION,
    STATEMENT,
    EVIDENCE
}
