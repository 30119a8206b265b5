package io.github.poasdk.model.json;

import java.util.regex.Pattern;

/** Texts in which a surrogate lacks its other half: no character, and nothing that UTF-8 can hold. */
final class Utf16 {

    static final String LONE_SURROGATE = "a lone surrogate, which is half a character";

    private static final Pattern LONE = Pattern.compile("\\p{Cs}");

    private Utf16() {}

    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return !LONE.matcher(text).region(i, text.length()).find();
            }
        }
        return true;
    }
}
