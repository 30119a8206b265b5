package io.github.poasdk.validation.internal.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that is cut into words once, when they are first asked for. Not thread-safe. */
public final class TokenizedText implements CharSequence {

    private final String text;
    private @Nullable List<Token> tokens;

    /**
     * A text.
     *
     * @param text the text
     */
    public TokenizedText(String text) {
        this.text = text;
    }

    /**
     * The words of a text, which are only found anew if the text does not know them.
     *
     * @param text the text
     * @return the words in their order
     */
    public static List<Token> tokens(CharSequence text) {
        return text instanceof TokenizedText tokenized ? tokenized.tokens() : Tokens.of(text.toString());
    }

    /**
     * The words of the text.
     *
     * @return the words in their order
     */
    public List<Token> tokens() {
        List<Token> found = tokens;
        if (found == null) {
            found = Tokens.of(text);
            tokens = found;
        }
        return found;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
