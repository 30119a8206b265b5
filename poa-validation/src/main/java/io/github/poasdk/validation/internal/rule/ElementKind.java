package io.github.poasdk.validation.internal.rule;

/** What an id can stand for. */
enum ElementKind {
    QUESTION("questions"),
    ISSUE("issues"),
    CAUSE("rootCauses"),
    ACTION("actions"),
    STATEMENT("statements"),
    EVIDENCE("evidence");

    private final String property;

    ElementKind(String property) {
        this.property = property;
    }

    /** The list in which elements of the kind stand. */
    Place list() {
        return this == QUESTION ? Place.of("notice").then(property) : Place.of(property);
    }
}
