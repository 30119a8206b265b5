package io.github.poasdk.render.document;

/** A block of a document. The set is closed, so no renderer can meet a block that it does not know. */
public sealed interface Block
        permits Section, Paragraph, BulletList, NumberedList, DefinitionList, Table, Note, PageBreak {

    /**
     * Calls the visitor's method for this kind of block.
     *
     * @param visitor the visitor
     * @param <R> what the visitor gives
     * @return what the visitor gave
     */
    <R> R accept(BlockVisitor<R> visitor);
}
