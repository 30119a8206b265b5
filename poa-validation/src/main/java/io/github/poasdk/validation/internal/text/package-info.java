/** Words and phrases in texts; start with PhraseSet. Internal: not part of the public API. */
@NullMarked
package io.github.poasdk.validation.internal.text;

import org.jspecify.annotations.NullMarked;
