package io.github.poasdk.render.document;

import java.util.Objects;

/**
 * A value of the plan that the document writes in words of its own: a date, a number, the name of a code, the name of an
 * element or of what a reference leads to.
 *
 * @param content the words, such as {@code 2 March 2026} or {@code Exhibit A}
 * @param source the value in the plan; its offset is 0, since the value is meant as a whole
 */
public record Value(String content, Source source) implements Run {

    /**
     * Checks that nothing is null.
     *
     * @param content the words
     * @param source the value in the plan
     */
    public Value {
        Objects.requireNonNull(content, "content must not be null");
        Objects.requireNonNull(source, "source must not be null");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
