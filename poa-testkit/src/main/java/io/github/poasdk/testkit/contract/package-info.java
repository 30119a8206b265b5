/**
 * What has to hold for parts that others write: abstract test classes to extend. Start with
 * {@link io.github.poasdk.testkit.contract.RendererContractTest}.
 *
 * <p>This package is part of the public API. A release may add rules to a contract; the changelog names them.
 */
@NullMarked
package io.github.poasdk.testkit.contract;

import org.jspecify.annotations.NullMarked;
