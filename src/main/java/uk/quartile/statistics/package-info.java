/**
 * Intervals, tests of change and trend, quantiles and rounding as pure functions on
 * primitives: no measure, no area, no table. Each says its formula, its undefined cases
 * and its source.
 */
@NullMarked
package uk.quartile.statistics;

import org.jspecify.annotations.NullMarked;
