package io.github.poasdk.render.document;

import java.util.Objects;

/**
 * Words that stand out, such as the term before a description.
 *
 * @param run the words
 */
public record Emphasis(Run run) implements Inline {

    /**
     * Checks that the words are not null.
     *
     * @param run the words
     */
    public Emphasis {
        Objects.requireNonNull(run, "run must not be null");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
