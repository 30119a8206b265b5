package io.github.poasdk.render.document;

import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param content the runs of text
 */
public record Paragraph(List<Inline> content) implements Block {

    /**
     * Copies what can be changed.
     *
     * @param content the runs of text
     */
    public Paragraph {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
