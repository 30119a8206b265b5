package io.github.poasdk.testkit.assertion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Which of many texts a letter lacks. */
final class Facts {

    private static final int MAX_SHOWN = 20;
    private static final int WINDOW = 6;
    private static final int WINDOW_BITS = 22;

    private final List<String> facts;
    private final List<Integer> missing = new ArrayList<>();

    private Facts(List<String> facts) {
        this.facts = facts;
    }

    /** A fact is there if each of its words is, or if it stands somewhere with other gaps between its letters. */
    static Facts missing(List<String> facts, String letter) {
        Facts result = new Facts(facts);
        String all = TextLines.lettersAndDigits(letter);
        Set<String> words = new HashSet<>(TextLines.words(letter));
        BitSet windows = new BitSet();
        windows(all).forEach(windows::set);
        for (int i = 0; i < facts.size(); i++) {
            if (!words.containsAll(TextLines.words(facts.get(i)))
                    && !contains(all, windows, TextLines.lettersAndDigits(facts.get(i)))) {
                result.missing.add(i);
            }
        }
        return result;
    }

    /** Most of what is missing is told by its windows: a letter that lacks everything is not read again for each fact. */
    private static boolean contains(String all, BitSet windows, String fact) {
        return windows(fact).allMatch(windows::get) && all.contains(fact);
    }

    /** The hash codes of what stands in a window that moves over the text; none for one that is shorter. */
    private static IntStream windows(String text) {
        return IntStream.rangeClosed(0, text.length() - WINDOW)
                .map(i -> text.substring(i, i + WINDOW).hashCode() >>> (Integer.SIZE - WINDOW_BITS));
    }

    boolean isEmpty() {
        return missing.isEmpty();
    }

    int first() {
        return missing.get(0);
    }

    String shown(IntFunction<String> place) {
        StringBuilder shown = new StringBuilder();
        missing.stream()
                .limit(MAX_SHOWN)
                .forEach(index -> shown.append("  ")
                        .append(place.apply(index))
                        .append(": ")
                        .append(Shown.quoted(facts.get(index)))
                        .append('\n'));
        if (missing.size() > MAX_SHOWN) {
            shown.append("  and ").append(missing.size() - MAX_SHOWN).append(" more\n");
        }
        return shown.substring(0, shown.length() - 1);
    }
}
