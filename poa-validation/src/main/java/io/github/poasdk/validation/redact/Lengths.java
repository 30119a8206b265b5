package io.github.poasdk.validation.redact;

import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.ShortText;

/** Keeps a text on its side of the limits, which a longer name of a month could make it pass. */
final class Lengths {

    private static final int[] LIMITS = {ShortText.MAX_LENGTH, LongText.MAX_LENGTH};

    private Lengths() {}

    static String like(String original, String made) {
        int before = original.codePointCount(0, original.length());
        String text = made;
        for (int limit : LIMITS) {
            int after = text.codePointCount(0, text.length());
            if (before <= limit && after > limit) {
                text = text.substring(0, text.offsetByCodePoints(0, limit));
            } else if (before > limit && after <= limit) {
                text += " ".repeat(limit + 1 - after);
            }
        }
        return text;
    }
}
