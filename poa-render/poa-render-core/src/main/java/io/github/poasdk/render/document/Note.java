package io.github.poasdk.render.document;

import java.util.Arrays;
import java.util.List;

/**
 * A remark about the document itself, set apart from its text, such as that it is a draft.
 *
 * @param content the parts of the remark
 */
public record Note(List<Inline> content) implements Block {

    /**
     * Copies what can be changed.
     *
     * @param content the parts of the remark
     */
    public Note {
        content = List.copyOf(content);
    }

    /**
     * The same from single ones.
     *
     * @param content the parts of the remark
     * @return what was asked for
     */
    public static Note of(Inline... content) {
        return new Note(Arrays.asList(content));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
