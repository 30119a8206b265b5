package io.github.poasdk.validation.internal.rule;

import java.util.Set;

/** Counts the syllables of a word by its vowels: nearly right for a word, and right on the average of a text. */
final class Syllables {

    private static final String VOWELS =
            "aeiouy\u00e4\u00f6\u00fc\u00e1\u00e9\u00ed\u00f3\u00fa\u00e0\u00e8\u00ea\u00ef";
    private static final Set<String> ONE_SOUND =
            Set.of("aa", "ai", "au", "ay", "\u00e4u", "ee", "ei", "eu", "ey", "ie", "oo", "ou", "oy");

    private Syllables() {}

    /** The syllables of a word in small letters, at least one. */
    static int in(String word, String language) {
        int count = language.equals("de") ? german(word) : runs(word) - silent(word);
        return Math.max(1, count);
    }

    /** In English vowels side by side are mostly one sound. */
    private static int runs(String word) {
        int runs = 0;
        boolean inRun = false;
        for (int i = 0; i < word.length(); i++) {
            boolean isVowel = isVowel(word, i);
            runs += isVowel && !inRun ? 1 : 0;
            inRun = isVowel;
        }
        return runs;
    }

    /** The last e of <em>rate</em>, <em>rates</em> and <em>rated</em> does not sound; that of <em>table</em> does. */
    private static int silent(String word) {
        int end = word.length();
        if (word.endsWith("ed") && end > 3 && "td".indexOf(word.charAt(end - 3)) < 0) {
            return isVowel(word, end - 3) ? 0 : 1;
        }
        if (word.endsWith("es") && end > 3 && "scxzgh".indexOf(word.charAt(end - 3)) < 0) {
            end--;
        }
        boolean isOpen = end > 2 && word.charAt(end - 1) == 'e' && !isVowel(word, end - 2);
        boolean isSounded = isOpen && word.charAt(end - 2) == 'l' && !isVowel(word, end - 3);
        return isOpen && !isSounded ? 1 : 0;
    }

    /** In German each vowel is a syllable, but for some pairs. */
    private static int german(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            if (isVowel(word, i)) {
                count++;
                i += i + 1 < word.length() && ONE_SOUND.contains(word.substring(i, i + 2)) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isVowel(String word, int index) {
        return VOWELS.indexOf(word.charAt(index)) >= 0;
    }
}
