/**
 * Open catalogue codes such as {@link io.github.poasdk.model.code.IssueType}; a policy pack may know more of them.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.model.code;

import org.jspecify.annotations.NullMarked;
