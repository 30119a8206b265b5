/**
 * Plain text; start with {@link io.github.poasdk.render.text.TextRenderer}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.render.text;

import org.jspecify.annotations.NullMarked;
