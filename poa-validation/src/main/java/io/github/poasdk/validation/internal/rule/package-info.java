/** The rules that need the whole plan, one class each. Internal: may change in any release. */
@NullMarked
package io.github.poasdk.validation.internal.rule;

import org.jspecify.annotations.NullMarked;
