/** Trains the model of prose and measures the prose checks; start with ProseTraining and ProseReport. Never published. */
@NullMarked
package io.github.poasdk.benchmarks.prose;

import org.jspecify.annotations.NullMarked;
