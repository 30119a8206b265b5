package io.github.poasdk.render.document;

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

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
