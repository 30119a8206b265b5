package io.github.poasdk.validation.internal.prose.model;

import java.util.List;

/** Takes the endings from words, roughly: what matters is that the forms of a word get the same stem. */
final class Stems {

    private static final List<String> ENDINGS =
            List.of("ingly", "edly", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s");

    private Stems() {}

    static String english(String word) {
        int length = word.length();
        if (length < 4 || word.indexOf('\'') >= 0) {
            return word;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && length - ending.length() >= 3) {
                return base(word.substring(0, length - ending.length()), ending);
            }
        }
        if (word.endsWith("y")) {
            return word.substring(0, length - 1) + "i";
        }
        return length > 4 && word.endsWith("e") ? word.substring(0, length - 1) : word;
    }

    private static String base(String base, String ending) {
        if (ending.equals("ies") || ending.equals("ied")) {
            return base + "i";
        }
        int last = base.length() - 1;
        if (last < 3) {
            return base;
        }
        boolean isDoubled = base.charAt(last) == base.charAt(last - 1) && (ending.equals("ing") || ending.equals("ed"));
        if (isDoubled || base.charAt(last) == 'e') {
            return base.substring(0, last);
        }
        return base;
    }
}
