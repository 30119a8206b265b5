package io.github.poasdk.render.document;

import java.util.Objects;

/**
 * Words of the plan, with their place in it.
 *
 * @param content the words; for a date or a number, the value as it is written in the language of the document
 * @param source where they stand in the plan
 */
public record Text(String content, Source source) implements Inline {

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
}
