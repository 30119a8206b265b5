package io.github.poasdk.render.document;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A heading and what stands under it; sections can be nested.
 *
 * @param heading the heading
 * @param blocks the blocks in their order
 */
public record Section(Heading heading, List<Block> blocks) implements Block {

    /**
     * Copies what can be changed.
     *
     * @param heading the heading
     * @param blocks the blocks in their order
     */
    public Section {
        Objects.requireNonNull(heading, "heading must not be null");
        blocks = List.copyOf(blocks);
    }

    /**
     * A section of single blocks.
     *
     * @param heading the heading
     * @param blocks the blocks in their order
     * @return a section
     */
    public static Section of(Heading heading, Block... blocks) {
        return new Section(heading, Arrays.asList(blocks));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
