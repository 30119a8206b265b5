/**
 * Assertions about plans, reports, documents and rendered text; start with {@link
 * io.github.poasdk.testkit.assertion.PoaAssertions}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.testkit.assertion;

import org.jspecify.annotations.NullMarked;
