/**
 * Checks plans; start with {@link io.github.poasdk.validation.PlanValidator}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.validation;

import org.jspecify.annotations.NullMarked;
