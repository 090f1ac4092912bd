package uk.quartile.explanation;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Count;
import uk.quartile.domain.Footprint;
import uk.quartile.domain.Quarter;

/**
 * What one line says of a measure.
 *
 * @param area authority, joint footprint or larger area
 * @param quarter of the count
 * @param numerator the count, or why there is none
 * @param denominator null where the line gives none
 * @param source the line
 */
record Counted(Footprint area, Quarter quarter, Count numerator, @Nullable Count denominator, Source source) {

	boolean published() {
		return this.source.status().equals("published");
	}

}
