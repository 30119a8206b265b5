/**
 * Plans as JSON; start with {@link io.github.poasdk.model.json.PlanJson}. For single values of a plan by JSON pointer, start
 * with {@link io.github.poasdk.model.json.PlanPaths}; for a form that somebody is still filling in, with
 * {@link io.github.poasdk.model.json.PlanDraft}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.model.json;

import org.jspecify.annotations.NullMarked;
