package io.github.poasdk.render.document;

import java.util.Objects;

/**
 * Words of the plan, exactly as they stand in it.
 *
 * @param content the words
 * @param source where the first of them stands in the plan
 */
public record Text(String content, Source source) implements Run {

    /**
     * Checks that nothing is null.
     *
     * @param content the words
     * @param source where they stand in the plan
     */
    public Text {
        Objects.requireNonNull(content, "content must not be null");
        Objects.requireNonNull(source, "source must not be null");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
