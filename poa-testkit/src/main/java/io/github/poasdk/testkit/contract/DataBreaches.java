package io.github.poasdk.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What breaks a rule of a contract, each with its place. Not thread-safe. */
final class DataBreaches {

    /** How many the message names. */
    private static final int NAMED = 20;

    private final String rule;
    private final List<String> found = new ArrayList<>();

    DataBreaches(String rule) {
        this.rule = rule;
    }

    void add(String place, String what) {
        found.add(place + ": " + what);
    }

    /** Fails with all of them, if there are any. */
    void verify() {
        if (found.isEmpty()) {
            return;
        }
        String more = found.size() > NAMED ? "\n  and " + (found.size() - NAMED) + " more" : "";
        throw new AssertionError("rule " + rule + " is broken\n"
                + found.stream().limit(NAMED).map(each -> "  " + each).collect(Collectors.joining("\n")) + more);
    }
}
