package io.github.poasdk.render.document;

import java.util.Arrays;
import java.util.List;

/**
 * The title of a document; there is one.
 *
 * @param content the parts of the line
 */
public record Title(List<Inline> content) {

    /**
     * Copies what can be changed.
     *
     * @param content the parts of the line
     */
    public Title {
        content = List.copyOf(content);
    }

    /**
     * The same from single parts.
     *
     * @param content the parts of the line
     * @return a title
     */
    public static Title of(Inline... content) {
        return new Title(Arrays.asList(content));
    }
}
