/**
 * Checks of a return beside the others of its authority: lines that contradict one
 * another, and figures that their history makes unlikely. All of them warn, none rejects.
 */
@NullMarked
package uk.quartile.intake.checks.plausibility;

import org.jspecify.annotations.NullMarked;
