package uk.quartile.disclosure;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;

/**
 * Counts of a measure, as they were returned or published.
 *
 * @param area code of an authority, codes joined by plus signs, a region or England
 * @param quarter of the counts
 * @param measure code
 * @param published whether they stand in the published counts
 * @param numerator null where there is none
 * @param marker why there is no numerator; null where there is one
 * @param denominator null where there is none
 * @param denominatorMarker why there is no denominator; null where there is one, or need
 * be none
 */
record Observed(String area, Quarter quarter, String measure, boolean published, @Nullable BigDecimal numerator,
		@Nullable String marker, @Nullable BigDecimal denominator, @Nullable String denominatorMarker) {
}
