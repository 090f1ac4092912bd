package uk.quartile.disclosure;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;

/**
 * What is decided of one figure, and all that the edition gives away of it.
 *
 * @param of which figure
 * @param shown what is done with it
 * @param reason null unless it is withheld
 * @param numerator as it is shown; null where it isn't
 * @param denominator as it is shown; null where it isn't, or there is none
 * @param value at its printed decimals; null where there is none
 * @param guards of a secondary one: the figure that could be told from it
 * @param relation by which it could be told, or could tell; null where there is none
 * @param with the group, measure or authority that the relation is about
 * @param told whether what is known from elsewhere tells it, whatever is withheld here
 */
record Decision(Of of, Shown shown, @Nullable Reason reason, @Nullable BigDecimal numerator,
		@Nullable BigDecimal denominator, @Nullable Double value, @Nullable Of guards, @Nullable String relation,
		@Nullable String with, boolean told) {

	/**
	 * A figure.
	 *
	 * @param type of its area
	 * @param area code, as it is on the last day of the quarter compared
	 * @param quarter that it is of
	 * @param measure code
	 */
	record Of(AreaKind type, String area, Quarter quarter, String measure) {
	}

}
