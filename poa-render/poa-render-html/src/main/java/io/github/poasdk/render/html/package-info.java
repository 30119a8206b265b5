/**
 * HTML; start with {@link io.github.poasdk.render.html.HtmlRenderer}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.render.html;

import org.jspecify.annotations.NullMarked;
