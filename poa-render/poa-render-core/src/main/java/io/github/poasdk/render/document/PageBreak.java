package io.github.poasdk.render.document;

/** The end of a page, where a format has pages. */
public record PageBreak() implements Block {

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
