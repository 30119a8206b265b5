package io.github.poasdk.validation.internal.prose;

import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Tells names by their capital in a language that gives capitals to names and few other words, and by the titles before them.
 *
 * @param capitalized words that have a capital and are no names of people or products, such as months
 * @param first words that can stand before a name at the start of a sentence, such as articles
 * @param titles words before names, such as <em>Herr</em>; without capitalized words only these tell names
 */
public record NameWords(Set<String> capitalized, Set<String> first, Set<String> titles) {

    /** Of more words in capitals than of others none is a name. */
    private static final int LONG_WORD = 4;

    private static final int NAME = Mark.NAME.bit() | Mark.HIDDEN.bit();

    /** Copies the sets. */
    public NameWords {
        capitalized = Set.copyOf(capitalized);
        first = Set.copyOf(first);
        titles = Set.copyOf(titles);
    }

    /** Marks the names among the tokens of a sentence; the first one is its start. */
    void mark(List<Token> tokens, String text) {
        markTitled(tokens, text);
        if (!capitalized.isEmpty() && !isTitle(tokens, text)) {
            markCapitalized(tokens, text);
        }
    }

    private void markTitled(List<Token> tokens, String text) {
        for (int i = 2; i < tokens.size(); i++) {
            if (titles.contains(tokens.get(i - 1).word()) && isCapitalized(tokens.get(i), text)) {
                tokens.set(i, tokens.get(i).with(NAME));
            }
        }
    }

    private void markCapitalized(List<Token> tokens, String text) {
        for (int i = 2; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isCapitalized(token, text) && !capitalized.contains(token.word())) {
                tokens.set(i, token.with(NAME));
                Token before = tokens.get(1);
                if (i == 2
                        && !token.is(Mark.BREAK)
                        && isCapitalized(before, text)
                        && !first.contains(before.word())
                        && !capitalized.contains(before.word())) {
                    tokens.set(1, before.with(NAME));
                }
            }
        }
    }

    private static boolean isTitle(List<Token> tokens, String text) {
        int capitals = 0;
        int others = 0;
        for (int i = 2; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.word().length() >= LONG_WORD && !token.is(Mark.HIDDEN)) {
                if (Character.isUpperCase(text.charAt(token.start()))) {
                    capitals++;
                } else {
                    others++;
                }
            }
        }
        return capitals > others && capitals > 2;
    }

    private static boolean isCapitalized(Token token, String text) {
        int second = token.start() + 1;
        return Character.isUpperCase(text.charAt(token.start()))
                && !token.is(Mark.CAPITALS)
                && second < token.end()
                && !token.is(Mark.HIDDEN);
    }
}
