package io.github.poasdk.validation.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What takes one word of a text.
 *
 * @param kind how it looks at the word
 * @param text what it looks for; empty if it needs nothing
 */
record Atom(Kind kind, String text) {

    /** The word that stands before a sentence. */
    static final String FIRST = "^";

    /** The word that stands behind a sentence. */
    static final String LAST = "$";

    static final Atom ANY = new Atom(Kind.ANY, "");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'\u2019.,&/-]+");

    enum Kind {
        WHOLE,
        /** A whole word that no punctuation parts from the one before it. */
        INNER,
        START,
        END,
        NUMBER,
        ANY,
        CLASS,
        MARK
    }

    /** A word of a phrase can be several of the text: without spaces between, or with a hyphen. */
    static List<Atom> ofWord(String word) {
        List<Atom> atoms = new ArrayList<>();
        for (String part : word.split(" ", -1)) {
            addTo(atoms, part);
        }
        return atoms;
    }

    private static void addTo(List<Atom> atoms, String word) {
        if (word.equals(FIRST) || word.equals(LAST)) {
            atoms.add(new Atom(Kind.WHOLE, word));
            return;
        }
        boolean isStart = word.endsWith("*");
        boolean isEnd = word.startsWith("*");
        String plain = word.substring(isEnd ? 1 : 0, Math.max(word.length() - (isStart ? 1 : 0), isEnd ? 1 : 0));
        List<Token> tokens = Tokens.of(plain);
        if (tokens.isEmpty() || !WORD.matcher(plain).matches() || (isStart && isEnd)) {
            throw new IllegalArgumentException("not a phrase");
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean isInner = i > 0 && Tokens.isUnspaced(tokens.get(i).word().codePointAt(0));
            Kind kind = isInner ? Kind.INNER : Kind.WHOLE;
            if (isStart && i == tokens.size() - 1) {
                kind = Kind.START;
            } else if (isEnd && i == 0) {
                kind = Kind.END;
            }
            atoms.add(new Atom(kind, tokens.get(i).word()));
        }
    }
}
