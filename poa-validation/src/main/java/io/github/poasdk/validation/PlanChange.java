package io.github.poasdk.validation;

import java.util.Objects;

/**
 * What became of a value, or of a whole element, from one attempt to the next. Immutable.
 *
 * @param kind what became of it
 * @param before its place in the earlier plan as a JSON pointer; empty if it was not there
 * @param after its place in the later plan as a JSON pointer; empty if it is no longer there
 * @param valueBefore the value in the earlier plan, or what the element was called; empty if it was not there
 * @param valueAfter the value in the later plan, or what the element is called; empty if it is no longer there
 */
public record PlanChange(Kind kind, String before, String after, String valueBefore, String valueAfter) {

    /** What can become of a value. */
    public enum Kind {
        /** It is new: a fact, a document, an action and so on. */
        ADDED,
        /** It has another value: another number, date or code, or a text with a number that stood nowhere before. */
        CHANGED,
        /** It is a text in other words, with no number that did not stand somewhere in the earlier plan. */
        REWORDED,
        /** It is no longer there. */
        REMOVED
    }

    /**
     * Checks that nothing is null.
     *
     * @param kind what became of it
     * @param before its place in the earlier plan
     * @param after its place in the later plan
     * @param valueBefore the value in the earlier plan
     * @param valueAfter the value in the later plan
     */
    public PlanChange {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(before, "before must not be null");
        Objects.requireNonNull(after, "after must not be null");
        Objects.requireNonNull(valueBefore, "valueBefore must not be null");
        Objects.requireNonNull(valueAfter, "valueAfter must not be null");
    }
}
