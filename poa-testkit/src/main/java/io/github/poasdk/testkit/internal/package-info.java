/** What the packages of the kit share; start with {@link io.github.poasdk.testkit.internal.PlanTree}. Internal. */
@NullMarked
package io.github.poasdk.testkit.internal;

import org.jspecify.annotations.NullMarked;
