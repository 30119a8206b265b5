package io.github.poasdk.validation.finding;

import java.util.Objects;

/**
 * A change of a plan that mends a finding, as data. Pointers are those of the plan in which the finding was made.
 *
 * @param operation what to do
 * @param pointer the place as a JSON pointer (RFC 6901)
 * @param value the new value as {@link io.github.poasdk.model.json.PlanPaths} takes it in text form; empty for {@link
 *     Operation#REMOVE}
 */
public record PlanEdit(Operation operation, String pointer, String value) {

    /** What an edit does at its place. */
    public enum Operation {
        /** Another value stands there. */
        REPLACE,
        /** One more element stands before it, or at the end of the list. */
        ADD,
        /** The element of the list is taken out, or the member is cleared. */
        REMOVE
    }

    /**
     * Checks that nothing is null.
     *
     * @param operation what to do
     * @param pointer the place as a JSON pointer
     * @param value the new value
     */
    public PlanEdit {
        Objects.requireNonNull(operation, "operation must not be null");
        Objects.requireNonNull(pointer, "pointer must not be null");
        Objects.requireNonNull(value, "value must not be null");
    }

    /**
     * Another value at a place.
     *
     * @param pointer the place
     * @param value the value
     * @return the edit
     */
    public static PlanEdit replace(String pointer, String value) {
        return new PlanEdit(Operation.REPLACE, pointer, value);
    }

    /**
     * One more element of a list.
     *
     * @param pointer the list, or the element before which it stands
     * @param value the element
     * @return the edit
     */
    public static PlanEdit add(String pointer, String value) {
        return new PlanEdit(Operation.ADD, pointer, value);
    }

    /**
     * Nothing at a place.
     *
     * @param pointer the place
     * @return the edit
     */
    public static PlanEdit remove(String pointer) {
        return new PlanEdit(Operation.REMOVE, pointer, "");
    }
}
