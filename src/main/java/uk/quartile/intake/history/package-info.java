/**
 * What the returns of an authority state, quarter by quarter, for one to be held against
 * the others.
 */
@NullMarked
package uk.quartile.intake.history;

import org.jspecify.annotations.NullMarked;
