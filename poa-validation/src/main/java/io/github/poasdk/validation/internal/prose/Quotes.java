package io.github.poasdk.validation.internal.prose;

import io.github.poasdk.validation.internal.text.Tokens;

/**
 * Finds quotations from left to right. A mark without its counterpart in reach opens none. The time is linear: each search
 * for a closing mark goes on where the one before it ended. Not thread-safe.
 */
final class Quotes {

    private static final String OPENING = "\"\u201c\u201e\u00ab\u00bb\u2018\u201a'\u300c\u300e\u300a";
    private static final String CLOSING = "\"\u201d\u201c\u00bb\u00ab\u2019\u2018'\u300d\u300f\u300b";

    /** How long a quotation is at most, in UTF-16 units; behind a single mark it is short. */
    private static final int LONGEST = 800;

    private static final int LONGEST_SINGLE = 80;

    private final String text;
    private final int[] nextClosing = new int[CLOSING.length()];
    private int position;
    private int end = -1;

    Quotes(String text) {
        this.text = text;
    }

    /** Whether a place lies in a quotation. Places are asked for from left to right. */
    boolean contain(int place) {
        while (end <= place && position <= place) {
            advance();
        }
        return place < end;
    }

    private void advance() {
        int kind = OPENING.indexOf(text.charAt(position));
        int close = kind < 0 || !canOpen(position, kind) ? -1 : closing(kind, position + 1);
        if (close >= 0) {
            end = close + 1;
            position = end;
        } else {
            position++;
        }
    }

    private boolean canOpen(int at, int kind) {
        char mark = OPENING.charAt(kind);
        if (mark != '"' && mark != '\'' && mark != '\u2018') {
            return true;
        }
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || Tokens.isUnspaced(text.charAt(at - 1));
    }

    private int closing(int kind, int from) {
        char mark = CLOSING.charAt(kind);
        boolean isSingle = mark == '\'' || mark == '\u2019' || mark == '\u2018';
        if (nextClosing[kind] < from) {
            nextClosing[kind] = find(mark, from, isSingle);
        }
        int found = nextClosing[kind];
        boolean isInReach = found - from <= (isSingle ? LONGEST_SINGLE : LONGEST) && found < text.length();
        return isInReach && found > from ? found : -1;
    }

    /** Where the mark stands next; the end of the text if nowhere. A single mark within a word is an apostrophe. */
    private int find(char mark, int from, boolean isSingle) {
        int found = text.indexOf(mark, from);
        while (isSingle
                && found >= 0
                && found + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(found + 1))) {
            found = text.indexOf(mark, found + 1);
        }
        return found < 0 ? text.length() : found;
    }
}
