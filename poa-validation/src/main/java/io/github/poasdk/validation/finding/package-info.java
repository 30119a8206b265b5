/**
 * What a check has to say, as data; start with {@link io.github.poasdk.validation.finding.Finding}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.validation.finding;

import org.jspecify.annotations.NullMarked;
