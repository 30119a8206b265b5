/** A copy of a plan that can be shared; start with {@link io.github.poasdk.validation.redact.Redactor}. Public API. */
@NullMarked
package io.github.poasdk.validation.redact;

import org.jspecify.annotations.NullMarked;
