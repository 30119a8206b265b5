/**
 * Markdown; start with {@link io.github.poasdk.render.markdown.MarkdownRenderer}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.render.markdown;

import org.jspecify.annotations.NullMarked;
