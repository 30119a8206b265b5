package io.github.poasdk.validation.internal;

import java.time.LocalDate;

/**
 * The settings of one validation, handed to the rules as Hibernate Validator's constraint validator payload.
 *
 * @param asOf the day of the check
 */
public record RuleSettings(LocalDate asOf) {}
