/** The main job in one small program; start with Quickstart. */
@NullMarked
package io.github.poasdk.examples.quickstart;

import org.jspecify.annotations.NullMarked;
