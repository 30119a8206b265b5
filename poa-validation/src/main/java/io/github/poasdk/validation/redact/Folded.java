package io.github.poasdk.validation.redact;

import java.text.Normalizer;
import java.util.Locale;

/** Texts without what does not tell them apart. */
final class Folded {

    private Folded() {}

    /** With compatible characters made equal, and letters small, which full case mapping reaches through capital ones. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Letters and digits alone, folded: what is the same however it is spaced. */
    static String signs(String text) {
        StringBuilder signs = new StringBuilder();
        Folded.of(text).codePoints().filter(Folded::isSign).forEach(signs::appendCodePoint);
        return signs.toString();
    }

    /** A letter, a digit, or a mark that belongs to one. */
    static boolean isSign(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
