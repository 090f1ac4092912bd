/**
 * Checks of which measures a return has.
 */
@NullMarked
package uk.quartile.intake.checks.measures;

import org.jspecify.annotations.NullMarked;
