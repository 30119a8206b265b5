package io.github.poasdk.render.document;

/** A part of a line. The set is closed, so no renderer can meet a part that it does not know. */
public sealed interface Inline permits Run, Emphasis, Code, Link, GapMark {

    /**
     * Calls the visitor's method for this kind of part.
     *
     * @param visitor the visitor
     * @param <R> what the visitor gives
     * @return what the visitor gave
     */
    <R> R accept(InlineVisitor<R> visitor);
}
