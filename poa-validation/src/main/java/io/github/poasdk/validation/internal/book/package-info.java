/** What the rule book says; start with RuleTable. Internal: not part of the public API. */
@NullMarked
package io.github.poasdk.validation.internal.book;

import org.jspecify.annotations.NullMarked;
