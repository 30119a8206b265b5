package io.github.poasdk.render.document;

/**
 * One method for each kind of part of a line.
 *
 * @param <R> what the methods give
 */
public interface InlineVisitor<R> {

    /**
     * Visits words of the plan.
     *
     * @param text the part
     * @return what the visitor gives
     */
    R visit(Text text);

    /**
     * Visits a value of the plan in the document's words.
     *
     * @param value the part
     * @return what the visitor gives
     */
    R visit(Value value);

    /**
     * Visits words of the SDK.
     *
     * @param label the part
     * @return what the visitor gives
     */
    R visit(Label label);

    /**
     * Visits words that stand out.
     *
     * @param emphasis the part
     * @return what the visitor gives
     */
    R visit(Emphasis emphasis);

    /**
     * Visits an identifier.
     *
     * @param code the part
     * @return what the visitor gives
     */
    R visit(Code code);

    /**
     * Visits a link.
     *
     * @param link the part
     * @return what the visitor gives
     */
    R visit(Link link);

    /**
     * Visits a gap mark.
     *
     * @param mark the part
     * @return what the visitor gives
     */
    R visit(GapMark mark);
}
