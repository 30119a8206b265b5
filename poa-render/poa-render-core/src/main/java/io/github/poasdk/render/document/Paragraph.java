package io.github.poasdk.render.document;

import java.util.Arrays;
import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param content the parts of the paragraph
 */
public record Paragraph(List<Inline> content) implements Block {

    /**
     * Copies what can be changed.
     *
     * @param content the parts of the paragraph
     */
    public Paragraph {
        content = List.copyOf(content);
    }

    /**
     * The same from single ones.
     *
     * @param content the parts of the paragraph
     * @return what was asked for
     */
    public static Paragraph of(Inline... content) {
        return new Paragraph(Arrays.asList(content));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
