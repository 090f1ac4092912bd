package uk.quartile.rates;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.figure.Count;

/**
 * The numerator and denominator of a measure, for an area and quarter, from one source.
 *
 * @param derivation of which it is
 * @param area footprint
 * @param quarter as written
 * @param measure code
 * @param numerator the count, or why there is none
 * @param denominator null where there is none: no population, or none was given
 */
record Observation(long derivation, String area, String quarter, String measure, Count numerator,
		@Nullable Count denominator) {
}
