/**
 * Checks of the figures of each line, and of their status.
 */
@NullMarked
package uk.quartile.intake.checks.figures;

import org.jspecify.annotations.NullMarked;
