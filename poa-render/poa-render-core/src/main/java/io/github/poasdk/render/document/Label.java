package io.github.poasdk.render.document;

import java.util.Objects;

/**
 * Words of the SDK, such as a heading or a colon.
 *
 * @param key the key of the words in the labels
 * @param content the words in the language of the document
 */
public record Label(String key, String content) implements Run {

    /**
     * Checks that nothing is null.
     *
     * @param key the key of the words in the labels
     * @param content the words in the language of the document
     */
    public Label {
        Objects.requireNonNull(key, "key must not be null");
        Objects.requireNonNull(content, "content must not be null");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
