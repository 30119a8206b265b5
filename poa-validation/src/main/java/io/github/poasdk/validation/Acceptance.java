package io.github.poasdk.validation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The decision of a caller to live with the findings of a rule in one element. Immutable.
 *
 * @param code the code of the rule
 * @param elementId the id of the element; empty for findings in no element that has an id
 * @param reason why it is accepted
 * @param expiresOn the last day on which it holds
 */
public record Acceptance(String code, String elementId, String reason, Optional<LocalDate> expiresOn) {

    /**
     * Checks that nothing is null.
     *
     * @param code the code of the rule
     * @param elementId the id of the element
     * @param reason why it is accepted
     * @param expiresOn the last day on which it holds
     */
    public Acceptance {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(elementId, "elementId must not be null");
        Objects.requireNonNull(reason, "reason must not be null");
        Objects.requireNonNull(expiresOn, "expiresOn must not be null");
    }

    /**
     * An acceptance.
     *
     * @param code the code of the rule
     * @param elementId the id of the element
     * @param reason why it is accepted
     * @param expiresOn the last day on which it holds
     * @return the acceptance
     */
    public static Acceptance of(String code, String elementId, String reason, LocalDate expiresOn) {
        return new Acceptance(code, elementId, reason, Optional.of(expiresOn));
    }
}
