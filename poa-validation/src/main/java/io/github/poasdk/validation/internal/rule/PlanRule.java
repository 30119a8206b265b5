package io.github.poasdk.validation.internal.rule;

/**
 * A rule that needs the whole plan. What the rule book says about it stands under its code in {@code rule-book.csv}.
 * Implementations have no state.
 */
public interface PlanRule {

    /** The code of its findings. */
    String code();

    /** Whether there is nothing to check if the pack says nothing of the rule. */
    default boolean needsEntry() {
        return false;
    }

    /** Whether it can be checked in a language, a code of two letters. */
    default boolean isFor(String language) {
        return true;
    }

    /** Reports every place of the plan that breaks the rule. */
    void check(PlanView plan, Hits hits);
}
