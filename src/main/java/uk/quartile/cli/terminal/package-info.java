/**
 * What all commands share: how they are written, what they print to, and how they end.
 */
@NullMarked
package uk.quartile.cli.terminal;

import org.jspecify.annotations.NullMarked;
