/** The library at a terminal; start with Poa. Each command is one call of the library. */
@NullMarked
package io.github.poasdk.examples.cli;

import org.jspecify.annotations.NullMarked;
