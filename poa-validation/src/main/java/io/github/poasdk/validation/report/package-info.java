/**
 * A validation report for people and for programs; start with {@link io.github.poasdk.validation.report.ReportWriter}.
 *
 * <p>This package is part of the public API.
 */
@NullMarked
package io.github.poasdk.validation.report;

import org.jspecify.annotations.NullMarked;
