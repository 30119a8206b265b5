package io.github.poasdk.validation;

import java.util.List;
import java.util.Objects;

/**
 * What a caller has accepted: findings to live with, each with the rule, the element, a reason and the last day. It stands in a
 * file or database of the caller, never in a plan, and is honoured only if it is handed to a validation. Immutable.
 *
 * <pre>{@code
 * Acceptances accepted = Acceptances.of(Acceptance.of(
 *         "POA-EVIDENCE-NO-FILE", "warehouse-log", "Sent by post", LocalDate.of(2026, 4, 30)));
 * ValidationReport report = validator.validate(plan, ValidationOptions.submission().acceptances(accepted));
 * }</pre>
 *
 * <p>Acceptances that have expired, that nothing is found for any more, that accept more than one can know, or that say no
 * reason are findings themselves.
 *
 * @param list the acceptances, in the order of the caller
 */
public record Acceptances(List<Acceptance> list) {

    /** The greatest length of a text that {@link #read} takes, in UTF-16 units. */
    public static final int MAX_LENGTH = 1_000_000;

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

    /**
     * Reads acceptances from JSON: an object with the member {@code acceptances}, an array of objects with the members
     * {@code code}, {@code elementId}, {@code reason} and {@code expiresOn}, of which the last may be absent.
     *
     * @param json the text
     * @return the acceptances
     * @throws ValidationFormatException if the text is not of this form, or too long
     */
    public static Acceptances read(String json) {
        return AcceptancesJson.read(Objects.requireNonNull(json, "json must not be null"));
    }

    /**
     * Writes the acceptances as {@link #read} reads them.
     *
     * @return the JSON, the same for equal acceptances
     */
    public String write() {
        return AcceptancesJson.write(this);
    }
}
