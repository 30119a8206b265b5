/** The rules of the plan, one class each, and how they run; start with StandardRules. Internal: not part of the API. */
@NullMarked
package io.github.poasdk.validation.internal;

import org.jspecify.annotations.NullMarked;
