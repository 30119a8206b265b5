package io.github.poasdk.validation.report;

import java.util.Arrays;

/** Where the lines of a text begin; a line ends with a line feed, a carriage return or both. Immutable. */
final class TextLines {

    private final int[] starts;

    private TextLines(int[] starts) {
        this.starts = starts;
    }

    static TextLines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean isEnd = unit == '\n' || (unit == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (isEnd) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return new TextLines(Arrays.copyOf(starts, count));
    }

    /** The line of a place, from 1. */
    int line(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of a place in its line, from 1, in UTF-16 units. */
    int column(int at) {
        return at - start(at) + 1;
    }

    /** Where the line of a place begins. */
    int start(int at) {
        return starts[line(at) - 1];
    }
}
