/**
 * What became of figures between two instants, and which line of which input made the
 * difference. Reads what the stages have stored, and computes no figure.
 */
@NullMarked
package uk.quartile.changes;

import org.jspecify.annotations.NullMarked;
