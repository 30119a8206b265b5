package io.github.poasdk.validation.internal.prose;

import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Token;
import io.github.poasdk.validation.internal.text.Tokens;
import java.util.List;

/**
 * A sentence of a text.
 *
 * @param text the whole text
 * @param start where the sentence starts in it
 * @param end where it ends, exclusive
 * @param tokens its words, with a token of no length for its start before them and one for its end behind them
 */
public record Sentence(String text, int start, int end, List<Token> tokens) {

    private static final String CLOSING = "\"\u201d\u00bb\u300b\u300d\u300f";

    private static final int LONGEST_HEADING = 9;

    /** Two characters of a script without spaces say about as much as a word. */
    private static final int CHARACTERS_OF_WORD = 2;

    /** The words without the tokens for start and end. */
    public List<Token> words() {
        return tokens.subList(1, tokens.size() - 1);
    }

    /** How long it is in halves of a word; a character of a script without spaces is one. */
    public int halfWords() {
        return words().stream().mapToInt(Sentence::halfWords).sum();
    }

    /** How long a token is in halves of a word. */
    public static int halfWords(Token token) {
        return Tokens.isUnspaced(token.word().codePointAt(0)) ? 1 : CHARACTERS_OF_WORD;
    }

    /** The word of a token as it was written. */
    public String written(Token token) {
        return text.substring(token.start(), token.end());
    }

    /** The part of the text from one token to another. */
    public String written(int first, int last) {
        return text.substring(tokens.get(first).start(), tokens.get(last).end());
    }

    /** Whether it is a heading: a few words in a line of their own, beside other lines and without a full stop. */
    public boolean isHeading() {
        boolean isLine =
                (end < text.length() && text.charAt(end) == '\n') || (start > 0 && text.charAt(start - 1) == '\n');
        return isLine && isLikeHeading();
    }

    /** Whether it could be a heading: a few words without a full stop. */
    public boolean isLikeHeading() {
        return halfWords() <= CHARACTERS_OF_WORD * LONGEST_HEADING
                && ".!?\u2026;,\u3002\uff01\uff1f".indexOf(text.charAt(end - 1)) < 0;
    }

    /** The index of the last token that starts at a place of the text or before it. */
    public int tokenAt(int place) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether a place of the text is within quotation marks: the words before and behind it are. */
    public boolean isQuoted(int place) {
        int at = tokenAt(place);
        boolean isBefore = tokens.get(at).is(Mark.QUOTE);
        boolean isWithin = place < tokens.get(at).end();
        boolean isBehind = at + 1 < tokens.size() && tokens.get(at + 1).is(Mark.QUOTE);
        boolean isLast = at + 2 >= tokens.size() && !hasClosing(tokens.get(at).end(), place);
        boolean isAtStart = isBehind && place + 2 >= tokens.get(at + 1).start();
        boolean isIn = isBefore
                && (isWithin
                        || isBehind
                        || isLast
                        || hasClosing(place, tokens.get(at + 1).start()));
        return isIn || isAtStart;
    }

    private boolean hasClosing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of its words has a mark. */
    public boolean has(Mark mark) {
        return tokens.stream().anyMatch(token -> token.is(mark));
    }
}
