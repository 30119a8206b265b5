/** Benchmarks; how to run them stands in CONTRIBUTING.md. Internal: never published. */
@NullMarked
package io.github.poasdk.benchmarks;

import org.jspecify.annotations.NullMarked;
