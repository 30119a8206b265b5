package io.github.poasdk.validation.redact;

import java.util.Objects;

/**
 * A value of a plan and what a copy to share has in its place. The string form shows neither.
 *
 * @param kind what it is
 * @param original the value in the plan
 * @param replacement the value in the copy
 */
public record Replacement(ReplacedKind kind, String original, String replacement) {

    /**
     * Checks that nothing is null.
     *
     * @param kind what it is
     * @param original the value in the plan
     * @param replacement the value in the copy
     */
    public Replacement {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(original, "original must not be null");
        Objects.requireNonNull(replacement, "replacement must not be null");
    }

    @Override
    public String toString() {
        return "Replacement{kind=" + kind + "}";
    }
}
