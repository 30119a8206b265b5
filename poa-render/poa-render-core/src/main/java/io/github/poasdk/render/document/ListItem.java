package io.github.poasdk.render.document;

import java.util.List;

/**
 * An item of a list.
 *
 * @param blocks what stands in it
 */
public record ListItem(List<Block> blocks) {

    /**
     * Copies what can be changed.
     *
     * @param blocks what stands in it
     */
    public ListItem {
        blocks = List.copyOf(blocks);
    }
}
