package io.github.poasdk.render.text;

/** Fills lines with words up to a width. A word that is longer than a line is not cut. */
final class LineFiller {

    /** Takes the lines, one after the other. */
    interface Sink {

        /**
         * A line is the characters of the text from start to end; white space within counts as one space. It is empty for a
         * text without words.
         */
        void line(int start, int end, int width);
    }

    private int longestWord;
    private int wordWidth;

    /** The width of the longest word of the text that was filled last. */
    int longestWord() {
        return longestWord;
    }

    /** Hands out at least one line; the first one may have a width of its own. */
    void fill(FlatLine text, int firstWidth, int width, Sink sink) {
        fill(text, 0, text.length(), firstWidth, width, sink);
    }

    /** The same with a part of the text. */
    void fill(FlatLine text, int from, int to, int firstWidth, int width, Sink sink) {
        char[] characters = text.characters();
        int room = firstWidth;
        int next = spaceEnd(characters, from, to);
        int start = next;
        int end = next;
        int lineWidth = 0;
        longestWord = 0;
        while (next < to) {
            int gap = next > end && end > start ? 1 : 0;
            int wordEnd = wordEnd(characters, next, to);
            longestWord = Math.max(longestWord, wordWidth);
            if (end > start && lineWidth + gap + wordWidth > room) {
                sink.line(start, end, lineWidth);
                room = width;
                start = next;
                lineWidth = wordWidth;
            } else {
                lineWidth += gap + wordWidth;
            }
            end = wordEnd;
            next = spaceEnd(characters, wordEnd, to);
            if (next > end && (next > end + 1 || characters[end] != ' ')) {
                text.noteOddSpace();
            }
        }
        sink.line(start, end, lineWidth);
    }

    /** The end of the word that begins at a place, and its width. */
    private int wordEnd(char[] characters, int from, int length) {
        int end = from;
        while (end < length && isPlain(characters[end])) {
            end++;
        }
        wordWidth = end - from;
        return end == length || isSpace(characters[end]) ? end : wordEndOfAny(characters, from, end, length);
    }

    /** The same from the first character on that is wide, or has no width, or beside which a line may end. */
    private int wordEndOfAny(char[] characters, int from, int firstOther, int length) {
        int before = firstOther > from ? characters[firstOther - 1] : ' ';
        int end = firstOther;
        while (end < length && !isSpace(characters[end])) {
            int c = Character.codePointAt(characters, end, length);
            if (end > from && DisplayWidth.mayPart(before, c)) {
                break;
            }
            wordWidth += DisplayWidth.of(c);
            end += Character.charCount(c);
            before = c;
        }
        return end;
    }

    private static int spaceEnd(char[] characters, int from, int length) {
        int end = from;
        while (end < length && isSpace(characters[end])) {
            end++;
        }
        return end;
    }

    /** A character of one column beside which no line ends. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x300 && c != 0xAD;
    }

    /** The characters at which a line may end. A space that must not break belongs to its word. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029;
    }
}
