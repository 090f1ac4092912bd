/**
 * Figures of periods longer than a quarter, made from its counts: the last four quarters,
 * half a year, the year so far; and what came and went beside a stock.
 */
@NullMarked
package uk.quartile.comparison.periods;

import org.jspecify.annotations.NullMarked;
