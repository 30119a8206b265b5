package io.github.poasdk.validation.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words that know where they stand. */
public final class Tokens {

    private static final int ASCII = 0x80;

    /** The block of Thai is the first of a script without spaces. */
    private static final int FIRST_UNSPACED = 0xe00;

    private Tokens() {}

    /** The words of a text in their order. An apostrophe within a word belongs to it; all other punctuation stands between. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            boolean isUnspaced = isUnspaced(character);
            boolean isWord = isWord(character) || (start >= 0 && isApostrophe(character) && isWordAt(text, next));
            if (start >= 0 && (!isWord || isUnspaced)) {
                tokens.add(token(text, start, i));
                start = -1;
            }
            if (isUnspaced) {
                tokens.add(token(text, i, next));
            } else if (isWord && start < 0) {
                start = i;
            }
            i = next;
        }
        if (start >= 0) {
            tokens.add(token(text, start, text.length()));
        }
        return tokens;
    }

    private static Token token(String text, int start, int end) {
        return new Token(start, end, normalized(text.substring(start, end)));
    }

    private static String normalized(String word) {
        boolean isAscii = word.chars().allMatch(character -> character < ASCII);
        String plain = isAscii ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        return plain.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static boolean isWordAt(String text, int index) {
        return index < text.length() && isWord(text.codePointAt(index));
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '\u2019';
    }

    private static boolean isUnspaced(int character) {
        if (character < FIRST_UNSPACED || !Character.isLetter(character)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
