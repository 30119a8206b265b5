/** Sentences of prose with what their words are; start with SentenceReader. Internal: not part of the public API. */
@NullMarked
package io.github.poasdk.validation.internal.prose;

import org.jspecify.annotations.NullMarked;
