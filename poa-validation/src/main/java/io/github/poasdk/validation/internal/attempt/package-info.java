/** Two attempts at the same case, compared. */
@NullMarked
package io.github.poasdk.validation.internal.attempt;

import org.jspecify.annotations.NullMarked;
