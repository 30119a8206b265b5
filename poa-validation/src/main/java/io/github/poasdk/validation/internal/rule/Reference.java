package io.github.poasdk.validation.internal.rule;

/**
 * An id that one element of a plan has of another.
 *
 * @param place where the id stands
 * @param id the id
 * @param kind what it is the id of
 */
record Reference(Place place, String id, ElementKind kind) {}
