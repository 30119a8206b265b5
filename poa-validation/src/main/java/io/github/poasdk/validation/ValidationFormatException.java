package io.github.poasdk.validation;

import io.github.poasdk.model.PoaException;

/** A text that is read for a validation, such as acceptances, is not in its form. */
public final class ValidationFormatException extends PoaException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final String reason;

    /** Where, as a JSON pointer. */
    private final String pointer;

    /** The line from 1, or 0. */
    private final int line;

    /** The column from 1, or 0. */
    private final int column;

    /**
     * An exception.
     *
     * @param reason what is wrong, without text of a stranger
     * @param pointer where, as a JSON pointer; empty for the whole text
     * @param line the line from 1, or 0 if it is not known
     * @param column the column from 1, or 0 if it is not known
     */
    public ValidationFormatException(String reason, String pointer, int line, int column) {
        super(sentence(reason, pointer, line, column));
        this.reason = reason;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    /**
     * What is wrong.
     *
     * @return a few words in English
     */
    public String reason() {
        return reason;
    }

    /**
     * Where it is.
     *
     * @return a JSON pointer, empty for the whole text
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The line.
     *
     * @return the line from 1, or 0 if it is not known
     */
    public int line() {
        return line;
    }

    /**
     * The column.
     *
     * @return the column from 1, or 0 if it is not known
     */
    public int column() {
        return column;
    }

    private static String sentence(String reason, String pointer, int line, int column) {
        String place = line > 0 ? "line " + line + (column > 0 ? ", column " + column : "") + ": " : "";
        return place + reason + (pointer.isEmpty() ? "" : " at " + pointer);
    }
}
