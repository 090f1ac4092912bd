package uk.quartile.packs.figures;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.domain.figure.NoChange;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.ChanceTest;
import uk.quartile.figures.ChangeFormula;
import uk.quartile.statistics.HalfUp;

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
 * @param none why there is no change; null where there is one
 * @param test whether it is more than chance alone would give; null where that isn't said
 */
public record Change(Quarter earlier, Side before, Side now, int footprints, int judged, int risen, int fallen,
		@Nullable NoChange none, @Nullable Test test) {

	/**
	 * How much the rate or the count changed, in percent of the earlier one.
	 * @return null for other units, where either count is below 20, and where there is no
	 * change
	 */
	public @Nullable BigDecimal percent(Measure measure) {
		return (this.none != null) ? null
				: ChangeFormula
					.percent(measure, this.now.numerator(), this.now.denominator(), this.before.numerator(),
							this.before.denominator())
					.orElse(null);
	}

	/**
	 * The difference of the two values, exactly.
	 * @return in the measure's unit; null where there is no change, or one of them is
	 * absent
	 */
	public @Nullable BigDecimal difference(Measure measure) {
		Double after = value();
		Double before = earlierValue();
		if (this.none != null || after == null || before == null) {
			return null;
		}
		return ChangeFormula
			.difference(measure, this.now.numerator(), this.now.denominator(), this.before.numerator(),
					this.before.denominator())
			.orElseGet(() -> HalfUp.decimal(after).subtract(HalfUp.decimal(before)));
	}

	/** In words that end no sentence. */
	public @Nullable String noneBecause() {
		return (this.none != null) ? this.none.because() : null;
	}

	/** How many more were counted; null where there is no change, or no two counts. */
	public @Nullable BigDecimal numeratorDifference() {
		BigDecimal after = this.now.numerator();
		BigDecimal earlierCount = this.before.numerator();
		return (this.none != null || after == null || earlierCount == null) ? null : after.subtract(earlierCount);
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
	public Change withStatusBefore(FigureStatus status) {
		return new Change(this.earlier,
				new Side(status, this.before.numerator(), this.before.denominator(), this.before.value()), this.now,
				this.footprints, this.judged, this.risen, this.fallen, this.none, this.test);
	}

	/** Whether either is a percentage of fewer than 20: no percentage points are told. */
	public boolean ofTooFew(Measure measure) {
		return measure.ofTooFew(this.before.denominator()) || measure.ofTooFew(this.now.denominator());
	}

	/**
	 * One of the two figures.
	 *
	 * @param status how final the figure is, or why there is none; null where there was
	 * none to be had
	 * @param numerator null where there is none
	 * @param denominator null where there is none
	 * @param value null where there is none
	 */
	public record Side(@Nullable FigureStatus status, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
			@Nullable Double value) {
	}

	/**
	 * How a change is told from chance.
	 *
	 * @param method by which it is told
	 * @param estimate the later rate over the earlier, or the difference in points
	 * @param lower 95% limit
	 * @param upper 95% limit
	 * @param beyondChance whether the interval leaves out no change
	 */
	public record Test(ChanceTest method, double estimate, double lower, double upper, boolean beyondChance) {

		/** Whether it is of a ratio, and not of a difference. */
		public boolean ofRatio() {
			return this.method == ChanceTest.RATE_RATIO;
		}

	}

}
