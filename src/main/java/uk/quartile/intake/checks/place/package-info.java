/**
 * Checks of whose return it is, and for which quarter.
 */
@NullMarked
package uk.quartile.intake.checks.place;

import org.jspecify.annotations.NullMarked;
