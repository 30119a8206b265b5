package io.github.poasdk.validation.prose;

import java.util.HashSet;
import java.util.Set;

/** Words of which some leave an end open: {@code polic*}, {@code *lich}. Immutable. */
final class OpenWords {

    private final Set<String> whole = new HashSet<>();
    private final Set<String> starts = new HashSet<>();
    private final Set<String> ends = new HashSet<>();

    OpenWords(Set<String> words) {
        for (String word : words) {
            if (word.endsWith("*")) {
                starts.add(word.substring(0, word.length() - 1));
            } else if (word.startsWith("*")) {
                ends.add(word.substring(1));
            } else {
                whole.add(word);
            }
        }
    }

    /** Whether a word is one of them. Few members leave an end open, so each is looked at. */
    boolean contains(String word) {
        return whole.contains(word)
                || starts.stream().anyMatch(word::startsWith)
                || ends.stream().anyMatch(word::endsWith);
    }
}
