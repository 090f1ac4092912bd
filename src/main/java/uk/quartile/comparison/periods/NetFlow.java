package uk.quartile.comparison.periods;

import java.math.BigDecimal;

/**
 * What came to a stock during the quarter, and what left it.
 *
 * @param in how many came
 * @param out how many left
 */
public record NetFlow(BigDecimal in, BigDecimal out) {

	/** Above 0 where more came than left. */
	public BigDecimal net() {
		return this.in.subtract(this.out);
	}

}
