package io.github.poasdk.render.document;

import java.util.Arrays;
import java.util.List;

/**
 * The heading of a section. Its level is the depth of the section.
 *
 * @param content the parts of the line
 */
public record Heading(List<Inline> content) {

    /**
     * Copies what can be changed.
     *
     * @param content the parts of the line
     */
    public Heading {
        content = List.copyOf(content);
    }

    /**
     * The same from single parts.
     *
     * @param content the parts of the line
     * @return a heading
     */
    public static Heading of(Inline... content) {
        return new Heading(Arrays.asList(content));
    }
}
