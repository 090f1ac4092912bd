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
 * @param before the earlier figure
 * @param now the newer figure, over the same footprints
 * @param footprints how many were compared
 * @param judged how many of them are no percentage of fewer than 20 in either quarter
 * @param risen how many of those rose
 * @param fallen how many of those fell
 * @param noneBecause why there is no change; null where there is one
 * @param test whether it is more than chance alone would give; null where that isn't said
 */
public record Change(Quarter earlier, Side before, Side now, int footprints, int judged, int risen, int fallen,
		@Nullable String noneBecause, @Nullable Test test) {

	private static final BigDecimal FEWEST = BigDecimal.valueOf(20);

	/**
	 * How much the count changed, in percent of the earlier one.
	 * @return null for what isn't told in counts, where either is below 20, and where
	 * there is no change
	 */
	public @Nullable BigDecimal percent(Measure measure) {
		BigDecimal count = numerator();
		BigDecimal from = earlierNumerator();
		if (this.noneBecause != null || count == null || from == null
				|| (measure.unit() != Unit.PER_10000 && measure.unit() != Unit.COUNT)
				|| count.min(from).compareTo(FEWEST) < 0) {
			return null;
		}
		return count.subtract(from).movePointRight(2).divide(from, MathContext.DECIMAL64);
	}

	public @Nullable BigDecimal earlierNumerator() {
		return this.before.numerator();
	}

	public @Nullable Double earlierValue() {
		return this.before.value();
	}

	public @Nullable BigDecimal numerator() {
		return this.now.numerator();
	}

	public @Nullable Double value() {
		return this.now.value();
	}

	/** The same change with another word for why there is no earlier figure. */
	public Change withStatusBefore(String status) {
		return new Change(this.earlier,
				new Side(status, this.before.numerator(), this.before.denominator(), this.before.value()), this.now,
				this.footprints, this.judged, this.risen, this.fallen, this.noneBecause, this.test);
	}

	/** Whether either is a percentage of fewer than 20: no percentage points are told. */
	public boolean ofTooFew(Measure measure) {
		return measure.ofTooFew(this.before.denominator()) || measure.ofTooFew(this.now.denominator());
	}

	/**
	 * One of the two figures.
	 *
	 * @param status {@code ok}, {@code provisional}, {@code estimated}, or why there is
	 * no figure; null where there was none to be had
	 * @param numerator null where there is none
	 * @param denominator null where there is none
	 * @param value null where there is none
	 */
	public record Side(@Nullable String status, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
			@Nullable Double value) {
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
