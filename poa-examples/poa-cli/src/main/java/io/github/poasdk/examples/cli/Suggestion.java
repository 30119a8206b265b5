package io.github.poasdk.examples.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What somebody may have meant who typed a word that is not known. */
final class Suggestion {

    /** One of so many characters may be wrong. */
    private static final int SURE = 3;

    private Suggestion() {}

    /** A question, begun with a blank, that names the word most like the one that was typed; empty if none is like it. */
    static String of(String typed, Collection<String> known) {
        String word = typed.toLowerCase(Locale.ROOT).replace('-', '_');
        return known.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparingInt(candidate -> Math.abs(candidate.length() - word.length()))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(word, candidate) * SURE <= word.length())
                .map(candidate -> " Did you mean " + candidate + "?")
                .orElse("");
    }

    private static String normal(String candidate) {
        return candidate.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** How many characters to put in, take out or change to get the beginning of another word (Levenshtein). */
    private static int distance(String word, String candidate) {
        String other = normal(candidate);
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(diagonal + change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return Arrays.stream(row).min().orElse(0);
    }
}
