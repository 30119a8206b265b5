/**
 * The plan of action and its parts; start with {@link io.github.poasdk.model.PlanOfAction}.
 *
 * <p>This package is part of the public API. {@link io.github.poasdk.model.PlanRuleBook} is an SPI.
 */
@NullMarked
package io.github.poasdk.model;

import org.jspecify.annotations.NullMarked;
