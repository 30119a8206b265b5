package io.github.poasdk.render.text;

import io.github.poasdk.render.document.Run;
import java.util.Arrays;
import java.util.List;

/**
 * Fills lines with words up to a width. A word that is longer than a line is not cut. It keeps the pieces of the line that
 * is being filled; whoever takes the line reads them from there.
 */
final class LineFiller {

    /** Takes the lines, one after the other. */
    interface Sink {

        /** The line stands in the filler's pieces; it is empty for a text without words. */
        void line(LineFiller line, boolean last);
    }

    private Run[] runs = new Run[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];

    /** The pieces of the line, and behind them those of the word that may not fit in it any more. */
    private int lineSize;

    private int size;
    /** The width of the line that is being filled. */
    private int room;

    private int lineWidth;
    private int wordWidth;
    private int spaceWidth;

    int size() {
        return lineSize;
    }

    Run run(int piece) {
        return runs[piece];
    }

    int start(int piece) {
        return starts[piece];
    }

    int end(int piece) {
        return ends[piece];
    }

    int width() {
        return lineWidth;
    }

    /** Hands out at least one line. */
    void fill(List<Run> text, int width, Sink sink) {
        fill(text, width, width, sink);
    }

    /** Hands out at least one line; the first one may have a width of its own. */
    void fill(List<Run> text, int firstWidth, int width, Sink sink) {
        room = firstWidth;
        lineSize = 0;
        size = 0;
        lineWidth = 0;
        wordWidth = 0;
        spaceWidth = 0;
        int before = ' ';
        for (Run run : text) {
            String content = run.content();
            int i = 0;
            while (i < content.length()) {
                int c = content.charAt(i);
                if (Character.isHighSurrogate((char) c)) {
                    c = content.codePointAt(i);
                }
                int units = Character.charCount(c);
                if (isSpace(c)) {
                    endWord(width, sink);
                    if (lineSize > 0 && spaceWidth == 0) {
                        add(run, i, i + 1);
                        spaceWidth = 1;
                    }
                } else {
                    if (wordWidth > 0 && DisplayWidth.mayPart(before, c)) {
                        endWord(width, sink);
                    }
                    add(run, i, i + units);
                    wordWidth += DisplayWidth.of(c);
                }
                before = c;
                i += units;
            }
        }
        endWord(width, sink);
        sink.line(this, true);
    }

    /** The characters at which a line may end. A space that must not break belongs to its word. */
    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    private void endWord(int width, Sink sink) {
        int firstOfWord = lineSize + spaceWidth;
        if (size <= firstOfWord) {
            return;
        }
        if (lineSize > 0 && lineWidth + spaceWidth + wordWidth > room) {
            sink.line(this, false);
            room = width;
            move(firstOfWord);
            lineWidth = wordWidth;
        } else {
            lineWidth += spaceWidth + wordWidth;
            lineSize = size;
        }
        wordWidth = 0;
        spaceWidth = 0;
    }

    /** The pieces from one on become the line. */
    private void move(int first) {
        int left = size - first;
        System.arraycopy(runs, first, runs, 0, left);
        System.arraycopy(starts, first, starts, 0, left);
        System.arraycopy(ends, first, ends, 0, left);
        size = left;
        lineSize = left;
    }

    private void add(Run run, int start, int end) {
        int last = size - 1;
        boolean inWord = size > lineSize + spaceWidth && wordWidth > 0;
        if (inWord && runs[last] == run && ends[last] == start) {
            ends[last] = end;
            return;
        }
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        runs[size] = run;
        starts[size] = start;
        ends[size] = end;
        size++;
    }
}
