package io.github.poasdk.validation.prose;

/** What is wrong with prose. */
enum Label {
    EMOTIONAL,
    BLAME,
    VAGUE,
    HYPERBOLE,
    THREAT,
    FLATTERY,
    JARGON,
    HEDGING,
    SHOUTING,
    TEMPLATE,
    OVERLONG;

    private final String code = "POA-PROSE-" + name();

    /** The code of its findings. */
    String code() {
        return code;
    }
}
