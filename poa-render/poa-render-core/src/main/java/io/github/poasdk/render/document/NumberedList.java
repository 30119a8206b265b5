package io.github.poasdk.render.document;

import java.util.Arrays;
import java.util.List;

/**
 * A list whose order matters; the first item is number 1.
 *
 * @param items the items
 */
public record NumberedList(List<ListItem> items) implements Block {

    /**
     * Copies what can be changed.
     *
     * @param items the items
     */
    public NumberedList {
        items = List.copyOf(items);
    }

    /**
     * The same from single ones.
     *
     * @param items the items
     * @return what was asked for
     */
    public static NumberedList of(ListItem... items) {
        return new NumberedList(Arrays.asList(items));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
