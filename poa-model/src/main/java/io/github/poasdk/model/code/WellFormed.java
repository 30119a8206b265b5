package io.github.poasdk.model.code;

import java.util.regex.Pattern;

final class WellFormed {

    static final Pattern PATTERN = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    private static final int EXCERPT = 40;

    private WellFormed() {}

    /** A short form of a stranger's text that is safe in a message. */
    static String excerpt(String text) {
        String start = text.length() <= EXCERPT ? text : text.substring(0, EXCERPT);
        return '"' + start.replaceAll("[^\\x20-\\x7E]", "?") + '"';
    }
}
