package io.github.poasdk.validation.internal.prose.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Classes of words that mean something alike, such as relatives or courts. A member is a word, the start of words with a star
 * behind it, or several words in a row. Thread-safe.
 */
final class WordClasses {

    /** How many words are remembered with their classes. */
    private static final int MAX_REMEMBERED = 1 << 12;

    /** A longer word is in no class, in UTF-16 units. */
    private static final int LONGEST_WORD = 40;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> starts = new HashMap<>();
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, List<String>> remembered = new ConcurrentHashMap<>();
    private final int longestStart;

    /**
     * Several words in a row.
     *
     * @param words the words
     * @param name the class that they are in
     */
    record Row(List<String> words, String name) {

        /** Whether the words stand in a text from a term on. */
        boolean isAt(int at, List<Term> terms) {
            if (at + words.size() > terms.size()) {
                return false;
            }
            for (int i = 1; i < words.size(); i++) {
                if (!words.get(i).equals(terms.get(at + i).word())) {
                    return false;
                }
            }
            return true;
        }
    }

    WordClasses(Map<String, List<String>> members) {
        members.forEach((name, list) -> list.forEach(member -> add(name, member)));
        longestStart = starts.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void add(String name, String member) {
        if (member.indexOf(' ') > 0) {
            List<String> row = List.of(member.split(" "));
            rows.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(new Row(row, name));
        } else if (member.endsWith("*")) {
            starts.computeIfAbsent(member.substring(0, member.length() - 1), key -> new TreeSet<>())
                    .add(name);
        } else {
            words.computeIfAbsent(member, key -> new TreeSet<>()).add(name);
        }
    }

    /** The names of the classes that a word is in, sorted. */
    List<String> of(String word) {
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        List<String> known = remembered.get(word);
        if (known == null) {
            known = find(word);
            if (remembered.size() < MAX_REMEMBERED) {
                remembered.put(word, known);
            }
        }
        return known;
    }

    private List<String> find(String word) {
        Set<String> found = new TreeSet<>(words.getOrDefault(word, Set.of()));
        for (int length = 1; length <= Math.min(longestStart, word.length()); length++) {
            found.addAll(starts.getOrDefault(word.substring(0, length), Set.of()));
        }
        return List.copyOf(found);
    }

    /** The rows of words that start with a word. */
    List<Row> startingWith(String word) {
        return rows.getOrDefault(word, List.of());
    }
}
