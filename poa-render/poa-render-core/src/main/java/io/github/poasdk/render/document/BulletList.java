package io.github.poasdk.render.document;

import java.util.Arrays;
import java.util.List;

/**
 * A list whose order does not matter.
 *
 * @param items the items
 */
public record BulletList(List<ListItem> items) implements Block {

    /**
     * Copies what can be changed.
     *
     * @param items the items
     */
    public BulletList {
        items = List.copyOf(items);
    }

    /**
     * The same from single ones.
     *
     * @param items the items
     * @return what was asked for
     */
    public static BulletList of(ListItem... items) {
        return new BulletList(Arrays.asList(items));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
