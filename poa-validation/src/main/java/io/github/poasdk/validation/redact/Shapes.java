package io.github.poasdk.validation.redact;

import io.github.poasdk.model.constraint.IsbnCheckDigit;
import java.util.Locale;

/** Makes values of the same shape: a letter for a letter, a digit for a digit, all else as it is. */
final class Shapes {

    /** Neither vowels, so that no words arise, nor the X of check digits. */
    private static final String CAPITALS = "BCDFGHJKLMNPQRSTVWYZ";

    private static final String HEX = "abcdef";
    private static final String OTHERS = "äåçèéêëíñóôöøúü";
    private static final int LAST_OF_ASCII = 0x7f;
    private static final int MOST_TRIES = 1000;

    /** What stands for which letters. */
    enum Style {
        CODE,
        SPOKEN,
        HEXADECIMAL
    }

    private Shapes() {}

    /** A value of the same shape, from a place on. */
    static String of(String value, int from, Style style, Seed.Draws draws) {
        StringBuilder made = new StringBuilder(value.substring(0, from));
        int letters = 0;
        for (int i = from; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int original = value.codePointAt(i);
            boolean isLetter = Character.isLetter(original);
            letters = isLetter ? letters + 1 : 0;
            made.appendCodePoint(isLetter ? letter(original, letters, style, draws) : digit(original, draws));
        }
        return made.toString();
    }

    private static int digit(int original, Seed.Draws draws) {
        return original >= '0' && original <= '9' ? '0' + draws.below(10) : original;
    }

    /** What is no letter of ASCII is replaced by none, so that a value that is malformed stays so. */
    private static int letter(int original, int place, Style style, Seed.Draws draws) {
        int made;
        if (original > LAST_OF_ASCII) {
            String letters = Letters.at(place - 1, original);
            made = draws.of(letters.codePointAt(0) > LAST_OF_ASCII ? letters : OTHERS);
        } else if (style == Style.HEXADECIMAL) {
            made = HEX.indexOf(Character.toLowerCase(original)) < 0 ? original : draws.of(HEX);
        } else {
            made = draws.of(style == Style.SPOKEN ? Letters.at(place - 1, original) : CAPITALS);
        }
        return Character.isUpperCase(original) ? Character.toUpperCase(made) : Character.toLowerCase(made);
    }

    /** An ASIN keeps its first letter; the check digit of an ISBN-10 is as right or as wrong as before. */
    static String asin(String value, Seed.Draws draws) {
        if (!value.matches("[0-9]{9}[0-9Xx]")) {
            int first = value.isEmpty() ? ' ' : value.charAt(0);
            return of(value, first <= LAST_OF_ASCII && Character.isLetter(first) ? 1 : 0, Style.CODE, draws);
        }
        boolean isRight = hasCheckDigit(value);
        String made = isbn(value, draws);
        for (int i = 0; i < MOST_TRIES && hasCheckDigit(made) != isRight; i++) {
            made = isbn(value, draws);
        }
        return made;
    }

    /** One in eleven has the right check digit. */
    private static String isbn(String value, Seed.Draws draws) {
        int last = value.charAt(value.length() - 1);
        return of(value.substring(0, value.length() - 1), 0, Style.CODE, draws)
                + Character.toString(digit(last, draws));
    }

    private static boolean hasCheckDigit(String isbn) {
        return IsbnCheckDigit.Validator.isValid(isbn.toUpperCase(Locale.ROOT));
    }
}
