package uk.quartile.domain.figure;

import java.math.BigDecimal;

/** A numerator or denominator: a number, or the reason why there is none. */
public sealed interface Count {

	/**
	 * A number that was returned or published.
	 *
	 * @param value 0 or more
	 */
	record Known(BigDecimal value) implements Count {
	}

	/**
	 * No number.
	 *
	 * @param why the reason
	 */
	record Absent(Absence why) implements Count {
	}

}
