package io.github.poasdk.model.json;

import io.github.poasdk.model.PoaException;

/**
 * A text is not a plan: it is no JSON, or a member has the wrong type or name. The message is one sentence with the place
 * and is safe to print: of the text that was read it holds at most a short excerpt, without control characters.
 */
public final class PlanFormatException extends PoaException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final String reason;

    /** Where, as a JSON pointer. */
    private final String pointer;

    /** The line from 1, or 0. */
    private final int line;

    /** The column from 1, or 0. */
    private final int column;

    PlanFormatException(String reason, String pointer, int line, int column) {
        super(sentence(reason, pointer, line, column));
        this.reason = reason;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    /**
     * What is wrong, without the place.
     *
     * @return a sentence without its full stop
     */
    public String reason() {
        return reason;
    }

    /**
     * The place in the plan.
     *
     * @return a JSON pointer (RFC 6901), the empty text for the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The line in the text.
     *
     * @return the line, counted from 1, or 0 if it is not known
     */
    public int line() {
        return line;
    }

    /**
     * The column in the text.
     *
     * @return the column, counted from 1, or 0 if it is not known
     */
    public int column() {
        return column;
    }

    private static String sentence(String reason, String pointer, int line, int column) {
        String place = line > 0 ? "line " + line + ", column " + column + ": " : "";
        return place + Wording.sentence(reason, pointer);
    }
}
