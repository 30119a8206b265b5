/**
 * Plans to test with; start with {@link io.github.poasdk.testkit.Plans}.
 *
 * <p>This package is part of the public API. The plans, defects and letters stay the same in all releases of a minor version.
 */
@NullMarked
package io.github.poasdk.testkit;

import org.jspecify.annotations.NullMarked;
