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
        return of(text, 0, text.length());
    }

    /** The words of a part of a text in their order. The part is cut at its ends, whatever stands around it. */
    public static List<Token> of(String whole, int from, int to) {
        String text = whole.substring(from, to);
        boolean isAscii = isAscii(text);
        String lower = isAscii ? text.toLowerCase(Locale.ROOT) : text;
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int character = isAscii ? text.charAt(i) : text.codePointAt(i);
            int next = i + Character.charCount(character);
            boolean isUnspaced = isUnspaced(character);
            boolean isWord = isWord(character) || (start >= 0 && isApostrophe(character) && isWordAt(text, next));
            if (start >= 0 && (!isWord || isUnspaced)) {
                tokens.add(token(lower, start, i, isAscii, from));
                start = -1;
            }
            if (isUnspaced) {
                tokens.add(token(lower, i, next, isAscii, from));
            } else if (isWord && start < 0) {
                start = i;
            }
            i = next;
        }
        if (start >= 0) {
            tokens.add(token(lower, start, text.length(), isAscii, from));
        }
        return tokens;
    }

    private static Token token(String text, int start, int end, boolean isLower, int offset) {
        String word = text.substring(start, end);
        return new Token(offset + start, offset + end, isLower ? word : normalized(word));
    }

    private static String normalized(String word) {
        String plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        return plain.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("\u00df", "ss");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordAt(String text, int index) {
        return index < text.length() && isWord(text.codePointAt(index));
    }

    private static boolean isWord(int character) {
        if (character < ASCII) {
            int lower = character | 0x20;
            return (lower >= 'a' && lower <= 'z') || (character >= '0' && character <= '9');
        }
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '\u2019';
    }

    /** Han, Hiragana, Katakana and the like. */
    public static boolean isUnspaced(int character) {
        if (character < FIRST_UNSPACED || !Character.isLetter(character)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
