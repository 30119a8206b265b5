/** What the command line is compared with in {@code poa-benchmarks/startup}. */
@NullMarked
package io.github.poasdk.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
