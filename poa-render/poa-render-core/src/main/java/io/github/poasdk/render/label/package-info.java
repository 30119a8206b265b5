/**
 * The SDK's own words, dates and numbers in a document; start with {@link io.github.poasdk.render.label.Labels}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.render.label;

import org.jspecify.annotations.NullMarked;
