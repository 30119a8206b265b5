package io.github.poasdk.testkit.assertion;

import java.util.Comparator;
import java.util.Objects;

/**
 * A finding as a {@link FindingsBaseline} keeps it: without any text of the plan.
 *
 * @param plan the name of the plan
 * @param code the code of the rule
 * @param pointer the place as a JSON pointer; empty for the whole plan
 */
public record AcceptedFinding(String plan, String code, String pointer) implements Comparable<AcceptedFinding> {

    private static final Comparator<AcceptedFinding> ORDER = Comparator.comparing(AcceptedFinding::plan)
            .thenComparing(AcceptedFinding::code)
            .thenComparing(AcceptedFinding::pointer);

    /**
     * Checks that nothing is null.
     *
     * @param plan the name of the plan
     * @param code the code of the rule
     * @param pointer the place as a JSON pointer
     */
    public AcceptedFinding {
        Objects.requireNonNull(plan, "plan must not be null");
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(pointer, "pointer must not be null");
    }

    @Override
    public int compareTo(AcceptedFinding other) {
        return ORDER.compare(this, other);
    }
}
