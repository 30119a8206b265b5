/**
 * Generators of plans for property tests with jqwik; start with {@link io.github.poasdk.testkit.jqwik.PlanArbitraries}.
 *
 * <p>This package is part of the public API. It needs jqwik, which the kit does not bring; nothing else of the kit loads it.
 */
@NullMarked
package io.github.poasdk.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
