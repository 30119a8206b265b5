package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.internal.text.Token;
import io.github.poasdk.validation.internal.text.TokenizedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a text in any script. A character of a script without spaces between words is a word by itself. */
final class Words {

    /** The block of Thai is the first of a script without spaces; most texts end here. */
    private static final int FIRST_UNSPACED = 0xe00;

    private static final int ASCII = 0x80;

    private Words() {}

    /** The words in lower case, without punctuation and with compatible characters made equal. */
    static List<String> of(String text) {
        String plain = normalized(text).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < plain.length(); ) {
            int character = at(plain, i);
            int next = i + Character.charCount(character);
            boolean isWord = isLetterOrDigit(character) || isMark(character);
            if (start >= 0 && (!isWord || isUnspaced(character))) {
                words.add(plain.substring(start, i));
                start = -1;
            }
            if (isUnspaced(character)) {
                words.add(plain.substring(i, next));
            } else if (isWord && start < 0) {
                start = i;
            }
            i = next;
        }
        if (start >= 0) {
            words.add(plain.substring(start));
        }
        return words;
    }

    /** The same of a text whose words are known already, if their rules are the same, too: they differ in apostrophes only. */
    static List<String> of(TokenizedText text) {
        if (!isAscii(text)) {
            return of(text.toString());
        }
        List<String> words = new ArrayList<>(text.tokens().size());
        for (Token token : text.tokens()) {
            if (token.word().indexOf('\'') < 0) {
                words.add(token.word());
            } else {
                words.addAll(of(token.word()));
            }
        }
        return words;
    }

    private static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String normalized(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** The character at an index; most are no pairs, and it pays to look before asking for one. */
    private static int at(String text, int index) {
        char first = text.charAt(index);
        return Character.isHighSurrogate(first) ? text.codePointAt(index) : first;
    }

    private static boolean isLetterOrDigit(int character) {
        int lower = character | 0x20;
        return (lower >= 'a' && lower <= 'z')
                || (character >= '0' && character <= '9')
                || (character >= ASCII && Character.isLetterOrDigit(character));
    }

    /** How many words a reader would count: two characters of a script without spaces are about one. */
    static int count(String text) {
        int words = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int character = at(text, i);
            boolean isUnspaced = isUnspaced(character);
            boolean isWord = !isUnspaced && (isLetterOrDigit(character) || (inWord && isJoiner(character)));
            words += isWord && !inWord ? 1 : 0;
            unspaced += isUnspaced ? 1 : 0;
            inWord = isWord;
            i += Character.charCount(character);
        }
        return words + (unspaced + 1) / 2;
    }

    /** Han, Hiragana, Katakana and the like. */
    static boolean isUnspaced(int character) {
        if (character < FIRST_UNSPACED || !Character.isLetter(character)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static boolean isMark(int character) {
        if (character < ASCII) {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** What stands within a word or a number: 4.5, don't, half-day. */
    private static boolean isJoiner(int character) {
        return character == '.'
                || character == ','
                || character == '\''
                || character == '\u2019'
                || character == '-'
                || isMark(character);
    }
}
