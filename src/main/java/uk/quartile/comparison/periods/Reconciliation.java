package uk.quartile.comparison.periods;

import java.math.BigDecimal;

/**
 * The sum of four quarters beside the year's figure that was returned or published for
 * the same year.
 *
 * @param quarters Σ of the four quarters' counts
 * @param yearly the year's count
 * @param published whether that comes from published counts, and not from a return
 */
public record Reconciliation(BigDecimal quarters, BigDecimal yearly, boolean published) {

	/** Above 0 where the quarters come to more than the year. */
	public BigDecimal difference() {
		return this.quarters.subtract(this.yearly);
	}

}
