/** What is known of Amazon's policies, as data with sources; start with {@link io.github.poasdk.validation.pack.PolicyPack}. Public API. */
@NullMarked
package io.github.poasdk.validation.pack;

import org.jspecify.annotations.NullMarked;
