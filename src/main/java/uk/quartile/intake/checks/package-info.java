/**
 * What a check is, and where it says what it found. The checks themselves are in rooms by
 * what they look at, each of which shows the list of its own.
 */
@NullMarked
package uk.quartile.intake.checks;

import org.jspecify.annotations.NullMarked;
