package io.github.poasdk.render;

import java.util.Objects;

/**
 * A remark on a place in the plan, to be shown in a review copy of its document. An application makes them of findings:
 *
 * <pre>{@code
 * ReviewNote.on(finding.pointer(), ReviewNote.Level.WARNING, finding.message(locale));
 * }</pre>
 *
 * @param pointer the value or the element that is meant, as a JSON pointer (RFC 6901)
 * @param start where in the text of that value the remark begins, in UTF-16 units from 0
 * @param end where it ends, exclusively; {@link Integer#MAX_VALUE} for the end of the value
 * @param level how much it matters
 * @param text the remark, in the language of its reader
 */
public record ReviewNote(String pointer, int start, int end, Level level, String text) {

    /** How much a remark matters. */
    public enum Level {
        /** The plan should not be sent like this. */
        ERROR,
        /** The plan is probably better with a change. */
        WARNING,
        /** Something to know. */
        NOTE
    }

    /**
     * Checks the place.
     *
     * @param pointer the value or the element that is meant
     * @param start where the remark begins
     * @param end where it ends, exclusively
     * @param level how much it matters
     * @param text the remark
     * @throws IllegalArgumentException if the start is negative or the end is before the start
     */
    public ReviewNote {
        Objects.requireNonNull(pointer, "pointer must not be null");
        Objects.requireNonNull(level, "level must not be null");
        Objects.requireNonNull(text, "text must not be null");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("start and end must be in order: " + start + ", " + end);
        }
    }

    /**
     * A remark on a whole value or element.
     *
     * @param pointer the value or the element that is meant, as a JSON pointer (RFC 6901)
     * @param level how much it matters
     * @param text the remark
     * @return a remark
     */
    public static ReviewNote on(String pointer, Level level, String text) {
        return new ReviewNote(pointer, 0, Integer.MAX_VALUE, level, text);
    }
}
