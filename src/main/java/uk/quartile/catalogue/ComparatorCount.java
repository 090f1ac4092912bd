package uk.quartile.catalogue;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.figure.Count;

/**
 * A published count of an area that sends no return.
 *
 * @param line in the file
 * @param area GSS code, or several joined by plus signs
 * @param quarter as written
 * @param measure code
 * @param numerator or why there is none
 * @param denominator or why there is none; null where it is the population
 */
public record ComparatorCount(int line, String area, String quarter, String measure, Count numerator,
		@Nullable Count denominator) {
}
