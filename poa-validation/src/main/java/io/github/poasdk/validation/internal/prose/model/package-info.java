/** A linear model that stands beside the rules of prose; start with ProseModel. Internal: not part of the public API. */
@NullMarked
package io.github.poasdk.validation.internal.prose.model;

import org.jspecify.annotations.NullMarked;
