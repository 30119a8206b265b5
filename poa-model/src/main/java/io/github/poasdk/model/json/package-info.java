/**
 * Plans as JSON; start with {@link io.github.poasdk.model.json.PlanJson}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.model.json;

import org.jspecify.annotations.NullMarked;
