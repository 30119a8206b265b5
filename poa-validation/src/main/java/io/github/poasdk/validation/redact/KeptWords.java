package io.github.poasdk.validation.redact;

import io.github.poasdk.validation.internal.text.Token;
import io.github.poasdk.validation.internal.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that stay as they are in names, and those before numbers that do. */
final class KeptWords {

    private static final int FIRST_UNSPACED = 0x2e80;

    private static final Set<String> ALL = words("kept-words.txt");
    private static final Set<String> NORMS = words("norms.txt");

    /** Those that can stand within a run of letters. */
    private static final List<String> UNSPACED =
            ALL.stream().filter(word -> word.charAt(0) >= FIRST_UNSPACED).toList();

    private KeptWords() {}

    static boolean has(String word) {
        return ALL.contains(Folded.of(word));
    }

    /** Whether the number behind a word is that of a norm. */
    static boolean isNorm(String word) {
        return NORMS.contains(Folded.of(word));
    }

    /** A name without the words before and behind it that stay, such as a legal form. */
    static String trimmed(String name) {
        String core = name.strip();
        for (String word : UNSPACED) {
            core = core.startsWith(word) ? core.substring(word.length()) : core;
            core = core.endsWith(word) ? core.substring(0, core.length() - word.length()) : core;
        }
        List<Token> tokens = Tokens.of(core);
        int first = 0;
        int end = tokens.size();
        while (first < end && has(tokens.get(first).word())) {
            first++;
        }
        while (end > first && has(tokens.get(end - 1).word())) {
            end--;
        }
        return first == end
                ? ""
                : core.substring(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    private static Set<String> words(String file) {
        return DataLines.of(file).stream()
                .flatMap(row -> Arrays.stream(row.get(0).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How long the word is that begins at a place of a script without spaces; 0 if none does. */
    static int lengthAt(String text, int place) {
        if (text.charAt(place) < FIRST_UNSPACED) {
            return 0;
        }
        for (String word : UNSPACED) {
            if (text.startsWith(word, place)) {
                return word.length();
            }
        }
        return 0;
    }
}
