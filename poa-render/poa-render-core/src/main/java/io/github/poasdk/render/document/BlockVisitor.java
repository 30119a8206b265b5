package io.github.poasdk.render.document;

/**
 * One method for each kind of block.
 *
 * @param <R> what the methods give
 */
public interface BlockVisitor<R> {

    /**
     * Visits a section.
     *
     * @param section the section
     * @return what the visitor gives
     */
    R visit(Section section);

    /**
     * Visits a paragraph.
     *
     * @param paragraph the paragraph
     * @return what the visitor gives
     */
    R visit(Paragraph paragraph);

    /**
     * Visits a bulleted list.
     *
     * @param list the list
     * @return what the visitor gives
     */
    R visit(BulletList list);

    /**
     * Visits a numbered list.
     *
     * @param list the list
     * @return what the visitor gives
     */
    R visit(NumberedList list);

    /**
     * Visits a list of terms with their descriptions.
     *
     * @param list the list
     * @return what the visitor gives
     */
    R visit(DefinitionList list);

    /**
     * Visits a table.
     *
     * @param table the table
     * @return what the visitor gives
     */
    R visit(Table table);

    /**
     * Visits a remark about the document itself.
     *
     * @param note the remark
     * @return what the visitor gives
     */
    R visit(Note note);

    /**
     * Visits the end of a page.
     *
     * @param pageBreak the end of a page
     * @return what the visitor gives
     */
    R visit(PageBreak pageBreak);
}
