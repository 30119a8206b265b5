/**
 * What of a plan belongs together, and where something is missing; start with
 * {@link io.github.poasdk.validation.coverage.CoverageMatrix}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.validation.coverage;

import org.jspecify.annotations.NullMarked;
