package io.github.poasdk.testkit.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What breaks a rule of a contract, each with its place. Not thread-safe. */
final class DataBreaches {

    /** How many the message names. */
    private static final int NAMED = 20;

    private final String rule;
    private final Map<String, List<String>> found = new LinkedHashMap<>();

    DataBreaches(String rule) {
        this.rule = rule;
    }

    void add(String place, String what) {
        addLike(place + ": " + what, place, what);
    }

    /** Adds one that may have the same reason as others: of those with one name, the message shows the first and counts the others. */
    void addLike(String name, String place, String what) {
        found.computeIfAbsent(name, each -> new ArrayList<>()).add(place + ": " + what);
    }

    /** Fails with all of them, if there are any. */
    void verify() {
        if (found.isEmpty()) {
            return;
        }
        String more = found.size() > NAMED ? "\n  and " + (found.size() - NAMED) + " more" : "";
        throw new AssertionError("rule " + rule + " is broken\n"
                + found.values().stream().limit(NAMED).map(DataBreaches::line).collect(Collectors.joining("\n"))
                + more);
    }

    private static String line(List<String> alike) {
        return "  " + alike.get(0) + (alike.size() == 1 ? "" : " (and " + (alike.size() - 1) + " like it)");
    }
}
