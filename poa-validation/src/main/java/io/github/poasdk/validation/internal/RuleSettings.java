package io.github.poasdk.validation.internal;

import io.github.poasdk.validation.finding.Finding;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The settings of one validation, handed to the rules as Hibernate Validator's constraint validator payload.
 *
 * @param asOf the day of the check
 * @param findings takes what the rules find, in place of violations: Hibernate Validator keeps violations in a hash set in
 *     which all those of one class-level constraint collide, so that their number counts squared
 */
public record RuleSettings(LocalDate asOf, Consumer<Finding> findings) {}
