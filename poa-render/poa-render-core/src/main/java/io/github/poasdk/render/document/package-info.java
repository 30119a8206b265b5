/**
 * The document tree; start with {@link io.github.poasdk.render.document.Document}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.render.document;

import org.jspecify.annotations.NullMarked;
