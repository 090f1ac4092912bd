/**
 * What was counted on one ground, quarter by quarter, up to the quarter compared: what
 * trends and longer periods are made from.
 */
@NullMarked
package uk.quartile.comparison.history;

import org.jspecify.annotations.NullMarked;
