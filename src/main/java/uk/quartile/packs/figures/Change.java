package uk.quartile.packs.figures;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Unit;

/**
 * What became of a figure since an earlier quarter, over the footprints that have both.
 *
 * @param earlier quarter
 * @param earlierNumerator null where there is none
 * @param earlierValue null where there is none
 * @param numerator the newer count, over the same footprints
 * @param value the newer value, over the same footprints
 * @param footprints how many were compared
 * @param risen how many of them rose
 * @param fallen how many of them fell
 * @param noneBecause why there is no change; null where there is one
 * @param test whether it is more than chance alone would give; null where that isn't said
 */
public record Change(Quarter earlier, @Nullable BigDecimal earlierNumerator, @Nullable Double earlierValue,
		@Nullable BigDecimal numerator, @Nullable Double value, int footprints, int risen, int fallen,
		@Nullable String noneBecause, @Nullable Test test) {

	private static final BigDecimal FEWEST = BigDecimal.valueOf(20);

	/**
	 * How much the count changed, in percent of the earlier one.
	 * @return null for what isn't told in counts, where either is below 20, and where
	 * there is no change
	 */
	public @Nullable BigDecimal percent(Measure measure) {
		if (this.noneBecause != null || this.numerator == null || this.earlierNumerator == null
				|| (measure.unit() != Unit.PER_10000 && measure.unit() != Unit.COUNT)
				|| this.numerator.min(this.earlierNumerator).compareTo(FEWEST) < 0) {
			return null;
		}
		return this.numerator.subtract(this.earlierNumerator)
			.movePointRight(2)
			.divide(this.earlierNumerator, MathContext.DECIMAL64);
	}

	/**
	 * How a change is told from chance.
	 *
	 * @param method {@code rate-ratio} or {@code newcombe}
	 * @param estimate the later rate over the earlier, or the difference in points
	 * @param lower 95% limit
	 * @param upper 95% limit
	 * @param beyondChance whether the interval leaves out no change
	 */
	public record Test(String method, double estimate, double lower, double upper, boolean beyondChance) {

		/** Whether it is of a ratio, and not of a difference. */
		public boolean ofRatio() {
			return this.method.equals("rate-ratio");
		}

	}

}
