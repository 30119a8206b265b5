/**
 * What every renderer is and gives; start with {@link io.github.poasdk.render.Renderer}.
 *
 * <p>This package is an SPI.
 */
@NullMarked
package io.github.poasdk.render;

import org.jspecify.annotations.NullMarked;
