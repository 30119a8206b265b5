package io.github.poasdk.validation;

import java.util.List;

/**
 * What a caller has accepted. It stands in a file or database of the caller, never in a plan, and is honoured only if it
 * is handed to a validation. Immutable.
 *
 * @param list the acceptances, in the order of the caller
 */
public record Acceptances(List<Acceptance> list) {

    private static final Acceptances NONE = new Acceptances(List.of());

    /**
     * Copies the list.
     *
     * @param list the acceptances
     */
    public Acceptances {
        list = List.copyOf(list);
    }

    /**
     * Nothing is accepted.
     *
     * @return no acceptances
     */
    public static Acceptances none() {
        return NONE;
    }

    /**
     * Some acceptances.
     *
     * @param acceptances the acceptances
     * @return the acceptances
     */
    public static Acceptances of(Acceptance... acceptances) {
        return new Acceptances(List.of(acceptances));
    }
}
