/**
 * Checks prose sentence by sentence, without a plan; start with {@link io.github.poasdk.validation.prose.ProseChecker}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.validation.prose;

import org.jspecify.annotations.NullMarked;
