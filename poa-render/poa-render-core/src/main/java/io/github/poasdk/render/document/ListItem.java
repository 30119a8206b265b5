package io.github.poasdk.render.document;

import java.util.Arrays;
import java.util.List;

/**
 * An item of a list; a list can stand in it.
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

    /**
     * The same from single ones.
     *
     * @param blocks what stands in it
     * @return what was asked for
     */
    public static ListItem of(Block... blocks) {
        return new ListItem(Arrays.asList(blocks));
    }
}
