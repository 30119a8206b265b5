package io.github.poasdk.validation.internal.prose;

import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Sentences;
import io.github.poasdk.validation.internal.text.Token;
import io.github.poasdk.validation.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text sentence by sentence and marks what is not the writer's own prose: quotations, identifiers, addresses and
 * names. It keeps no sentence, so the memory does not grow with the text. Not thread-safe.
 */
public final class SentenceReader {

    private static final String BREAKS =
            ",;:()[]{}!?.\u2026\u2013\u2014\n\u3001\uff0c\uff1b\uff1a\u3002\uff08\uff09\uff01\uff1f\u3010\u3011";

    private final String text;
    private final Optional<NameWords> names;
    private final Quotes quotes;
    private int end;

    /**
     * A reader at the start of a text.
     *
     * @param text the text
     * @param names the words in capitals that are no names; none if the language gives capitals to other nouns, too
     */
    public SentenceReader(String text, Optional<NameWords> names) {
        this.text = text;
        this.names = names;
        this.quotes = new Quotes(text);
    }

    /** The next sentence, or none. */
    public Optional<Sentence> next() {
        int from = end;
        end = Sentences.nextEnd(text, from);
        if (end < 0) {
            return Optional.empty();
        }
        int start = Sentences.startBehind(from, text);
        return Optional.of(new Sentence(text, start, end, tokens(start)));
    }

    private List<Token> tokens(int start) {
        List<Token> marked = new ArrayList<>();
        marked.add(new Token(start, start, "^", 0));
        int chunkEnd = start;
        int chunkMarks = 0;
        int before = start;
        for (Token token : Tokens.of(text, start, end)) {
            if (token.start() >= chunkEnd) {
                int chunkStart = token.start();
                boolean isUnspaced = Tokens.isUnspaced(text.codePointAt(chunkStart));
                chunkEnd = isUnspaced ? token.end() : chunkEnd(token.end());
                chunkMarks = isUnspaced ? 0 : Chunks.marks(text, chunkStart, chunkEnd);
            }
            int marks = chunkMarks | quoteMarks(token) | capitals(token);
            if (marked.size() > 1 && isBroken(before, token.start())) {
                marks |= Mark.BREAK.bit();
            }
            marked.add(token.with(marks));
            before = token.end();
        }
        names.ifPresent(words -> words.mark(marked, text));
        marked.add(new Token(end, end, "$", 0));
        return List.copyOf(marked);
    }

    /** A chunk ends before a blank, without the punctuation behind its last letter or digit. */
    private int chunkEnd(int from) {
        int next = from;
        int last = from;
        while (next < end && isOfChunk(next)) {
            boolean isWide = text.charAt(next) >= 0x2e80;
            if (isWide) {
                break;
            }
            next++;
            last = Character.isLetterOrDigit(text.charAt(next - 1)) ? next : last;
        }
        return last;
    }

    /** A comma is a part of a number. */
    private boolean isOfChunk(int at) {
        char character = text.charAt(at);
        boolean isInNumber = character == ','
                && at + 1 < end
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return isInNumber || (!Character.isWhitespace(character) && ",;()[]{}\"".indexOf(character) < 0);
    }

    private int quoteMarks(Token token) {
        return quotes.contain(token.start()) ? Mark.QUOTE.bit() | Mark.HIDDEN.bit() : 0;
    }

    private int capitals(Token token) {
        int letters = 0;
        for (int i = token.start(); i < token.end(); i++) {
            char character = text.charAt(i);
            if (Character.isLowerCase(character)) {
                return 0;
            }
            letters += Character.isUpperCase(character) ? 1 : 0;
        }
        return letters > 1 ? Mark.CAPITALS.bit() : 0;
    }

    private boolean isBroken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (BREAKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return to - from == 3 && text.charAt(from + 1) == '-';
    }
}
