package io.github.poasdk.validation.internal.rule;

/**
 * A text of the plan that somebody wrote as prose.
 *
 * @param place where it stands
 * @param text the text, not blank
 */
record Prose(Place place, String text) {}
