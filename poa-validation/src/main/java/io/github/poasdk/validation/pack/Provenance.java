package io.github.poasdk.validation.pack;

import io.github.poasdk.validation.finding.RuleSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an entry of a pack is from, and when it holds.
 *
 * @param source what it is taken from, with the month in which that was last read
 * @param confidence how sure it is
 * @param validFrom the first day on which it holds, where that is known
 * @param validTo the last day on which it holds, where that is known
 * @param replacedBy the name of the entry that has taken its place, where that is known
 */
public record Provenance(
        RuleSource source,
        Confidence confidence,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<String> replacedBy) {

    /**
     * Checks that nothing is null.
     *
     * @param source what it is taken from
     * @param confidence how sure it is
     * @param validFrom the first day on which it holds
     * @param validTo the last day on which it holds
     * @param replacedBy the name of the entry that has taken its place
     */
    public Provenance {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(confidence, "confidence must not be null");
        Objects.requireNonNull(validFrom, "validFrom must not be null");
        Objects.requireNonNull(validTo, "validTo must not be null");
        Objects.requireNonNull(replacedBy, "replacedBy must not be null");
    }
}
