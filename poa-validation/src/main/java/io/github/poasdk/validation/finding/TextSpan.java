package io.github.poasdk.validation.finding;

/**
 * A part of a text of the plan.
 *
 * @param start where it starts, in UTF-16 units from the beginning of the text
 * @param end where it ends, exclusive, in UTF-16 units
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    /**
     * Checks the order.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @throws IllegalArgumentException if the start is negative or the end is not behind it
     */
    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    @Override
    public int compareTo(TextSpan other) {
        return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
    }
}
