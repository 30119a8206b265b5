package io.github.poasdk.render.document;

import java.util.List;
import java.util.Objects;

/**
 * A document, ready for any renderer: a title and blocks from top to bottom. Immutable, as is the whole tree, and free of
 * types of any library.
 *
 * @param language the language of the labels as a BCP 47 tag, such as {@code en}
 * @param title the title
 * @param blocks the blocks in their order
 */
public record Document(String language, List<Inline> title, List<Block> blocks) {

    /**
     * Copies what can be changed.
     *
     * @param language the language of the labels as a BCP 47 tag
     * @param title the title
     * @param blocks the blocks in their order
     */
    public Document {
        Objects.requireNonNull(language, "language must not be null");
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
    }
}
