package io.github.poasdk.testkit.assertion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Which of many texts a letter lacks. */
final class Facts {

    /** After so many the search ends: a letter that lacks everything would be read again for each of them. */
    private static final int MAX_MISSING = 20;

    private final List<String> facts;
    private final List<Integer> missing = new ArrayList<>();

    private Facts(List<String> facts) {
        this.facts = facts;
    }

    /** Looks for each fact behind the one before first, where it stands in a letter that keeps the order. */
    static Facts missing(List<String> facts, String letter) {
        Facts result = new Facts(facts);
        String all = TextLines.lettersAndDigits(letter);
        Set<String> words = new HashSet<>(TextLines.words(letter));
        int from = 0;
        for (int i = 0; i < facts.size() && result.missing.size() < MAX_MISSING; i++) {
            String fact = TextLines.lettersAndDigits(facts.get(i));
            int ahead = all.indexOf(fact, from);
            int at = ahead >= 0 ? ahead : all.indexOf(fact);
            if (at >= 0) {
                from = at + fact.length();
            } else if (!words.containsAll(TextLines.words(facts.get(i)))) {
                result.missing.add(i);
            }
        }
        return result;
    }

    boolean isEmpty() {
        return missing.isEmpty();
    }

    int first() {
        return missing.get(0);
    }

    String shown(IntFunction<String> place) {
        StringBuilder shown = new StringBuilder();
        missing.forEach(index -> shown.append("  ")
                .append(place.apply(index))
                .append(": ")
                .append(Shown.quoted(facts.get(index)))
                .append('\n'));
        if (missing.size() == MAX_MISSING) {
            shown.append("  and perhaps more\n");
        }
        return shown.substring(0, shown.length() - 1);
    }
}
