/**
 * Accepted returns held against the history of their own authority.
 */
@NullMarked
package uk.quartile.intake.judging;

import org.jspecify.annotations.NullMarked;
