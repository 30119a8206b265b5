package io.github.poasdk.validation.finding;

/**
 * What stands in the rule book about one finding code.
 *
 * @param code the stable code, never reused
 * @param category what the rule is about
 * @param severity how much its findings weigh
 * @param basis where the rule comes from
 */
public record Rule(String code, Category category, Severity severity, Basis basis) {}
