package io.github.poasdk.render.document;

import java.util.List;

/**
 * A heading and what stands under it; sections can be nested.
 *
 * @param heading the heading
 * @param blocks the blocks in their order
 */
public record Section(List<Inline> heading, List<Block> blocks) implements Block {

    /**
     * Copies what can be changed.
     *
     * @param heading the heading
     * @param blocks the blocks in their order
     */
    public Section {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
