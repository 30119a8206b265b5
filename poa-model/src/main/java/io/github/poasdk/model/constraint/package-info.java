/**
 * Constraint annotations of the model and the group {@link io.github.poasdk.model.constraint.Submission}.
 *
 * <p>Ungrouped constraints say that a value is well formed, the group adds what a complete plan needs. The message key
 * of every constraint is the code of its finding. This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.model.constraint;

import org.jspecify.annotations.NullMarked;
