/**
 * From a plan to a document; start with {@link io.github.poasdk.render.compose.PlanComposer}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.render.compose;

import org.jspecify.annotations.NullMarked;
