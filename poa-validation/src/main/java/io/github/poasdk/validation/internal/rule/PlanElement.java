package io.github.poasdk.validation.internal.rule;

/**
 * An element of a plan that has an id.
 *
 * @param place the element
 * @param id its id, empty if it has none
 * @param kind what it is
 */
record PlanElement(Place place, String id, ElementKind kind) {}
