/** What a case needs, what a plan has of it, and what is missing. */
@NullMarked
package io.github.poasdk.validation.checklist;

import org.jspecify.annotations.NullMarked;
