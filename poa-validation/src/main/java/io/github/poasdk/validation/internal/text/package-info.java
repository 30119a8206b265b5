/** Words and phrases in texts; start with Phrase. Internal: not part of the public API. */
@NullMarked
package io.github.poasdk.validation.internal.text;

import org.jspecify.annotations.NullMarked;
