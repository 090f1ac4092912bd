/**
 * Checks of a return beside the accepted one that it takes the place of.
 */
@NullMarked
package uk.quartile.intake.checks.replaced;

import org.jspecify.annotations.NullMarked;
