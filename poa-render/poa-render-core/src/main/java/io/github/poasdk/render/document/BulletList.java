package io.github.poasdk.render.document;

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

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
