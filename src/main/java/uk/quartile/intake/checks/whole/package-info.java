/**
 * Checks of a return as a whole: whether parts add up, and whether what is due is there.
 */
@NullMarked
package uk.quartile.intake.checks.whole;

import org.jspecify.annotations.NullMarked;
