package io.github.poasdk.render.document;

import java.util.Objects;

/**
 * An identifier that is to be read letter by letter, such as an ASIN or an order number.
 *
 * @param run the words
 */
public record Code(Run run) implements Inline {

    /**
     * Checks that the words are not null.
     *
     * @param run the words
     */
    public Code {
        Objects.requireNonNull(run, "run must not be null");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
