package io.github.poasdk.render.document;

import java.util.Arrays;
import java.util.List;

/**
 * A cell of a table. It always says something: what is absent is told by a label, such as a dash.
 *
 * @param content the parts of the line
 */
public record TableCell(List<Inline> content) {

    /**
     * Copies what can be changed.
     *
     * @param content the parts of the line
     * @throws IllegalArgumentException if there is nothing in it
     */
    public TableCell {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a cell must have content");
        }
    }

    /**
     * The same from single ones.
     *
     * @param content the parts of the line
     * @return what was asked for
     */
    public static TableCell of(Inline... content) {
        return new TableCell(Arrays.asList(content));
    }
}
