package uk.quartile.packs.figures;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.verdict.TargetOutlook;
import uk.quartile.domain.verdict.TargetRating;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.domain.verdict.YearlyVerdict;
import uk.quartile.statistics.XmrSignal;

/**
 * What time says of a figure.
 *
 * @param trend null where none may be said
 * @param target null where the measure has none
 * @param yearly null where none may be said
 * @param periods null where there are none
 * @param series that a region's trend is told of, oldest first
 */
public record OverTime(@Nullable Trend trend, @Nullable Target target, @Nullable Yearly yearly,
		@Nullable Periods periods, List<Point> series) {

	/** Nothing. */
	public static final OverTime NONE = new OverTime(null, null, null, null, List.of());

	/**
	 * A quarter of a series.
	 *
	 * @param quarter that has a figure
	 * @param value in the measure's unit
	 * @param beginsAnew why the series begins anew with it; null where it goes on
	 */
	public record Point(Quarter quarter, double value, @Nullable String beginsAnew) {
	}

	/**
	 * The newest point of a quarterly series.
	 *
	 * @param verdict null where there are too few points
	 * @param signals of the point, the leading one first
	 * @param points since the last break
	 * @param since the first of them
	 * @param brokenBecause why the series begins anew there; null where it doesn't
	 * @param mean null where there is no verdict
	 * @param lower limit, likewise
	 * @param upper limit, likewise
	 * @param seasonal whether the quarters of the year differ; null likewise
	 */
	public record Trend(@Nullable TrendVerdict verdict, List<XmrSignal> signals, int points, Quarter since,
			@Nullable String brokenBecause, @Nullable Double mean, @Nullable Double lower, @Nullable Double upper,
			@Nullable Boolean seasonal) {
	}

	/**
	 * Against a target.
	 *
	 * @param value of the target
	 * @param rating of the value
	 * @param outlook null where it isn't known
	 */
	public record Target(double value, TargetRating rating, @Nullable TargetOutlook outlook) {
	}

	/**
	 * Of a yearly series.
	 *
	 * @param verdict of the years together
	 * @param points how many years
	 * @param chiSquared of the slope
	 */
	public record Yearly(YearlyVerdict verdict, int points, double chiSquared) {
	}

	/**
	 * Longer periods; each part null where it can't be had.
	 *
	 * @param rollingNumerator of the last four quarters
	 * @param rollingDenominator likewise
	 * @param rollingValue likewise
	 * @param rollingLower 95% limit
	 * @param rollingUpper 95% limit
	 * @param halfYearNumerator of the half-year that ends with the quarter
	 * @param halfYearDenominator likewise
	 * @param halfYearValue likewise
	 * @param halfYear its name
	 * @param yearToDateNumerator of the financial year so far
	 * @param yearToDateQuarters how many quarters that are
	 * @param projectedNumerator of the whole year at that pace
	 * @param flowIn what came to a stock
	 * @param flowOut what left it
	 * @param quartersNumerator of four quarters, beside the year's
	 * @param yearNumerator as returned or published for the year
	 * @param yearPublished whether it was published
	 */
	public record Periods(@Nullable BigDecimal rollingNumerator, @Nullable BigDecimal rollingDenominator,
			@Nullable Double rollingValue, @Nullable Double rollingLower, @Nullable Double rollingUpper,
			@Nullable BigDecimal halfYearNumerator, @Nullable BigDecimal halfYearDenominator,
			@Nullable Double halfYearValue, @Nullable String halfYear, @Nullable BigDecimal yearToDateNumerator,
			@Nullable Integer yearToDateQuarters, @Nullable BigDecimal projectedNumerator, @Nullable BigDecimal flowIn,
			@Nullable BigDecimal flowOut, @Nullable BigDecimal quartersNumerator, @Nullable BigDecimal yearNumerator,
			boolean yearPublished) {

		/** Above 0 where more came than left. */
		public @Nullable BigDecimal netFlow() {
			return less(this.flowIn, this.flowOut);
		}

		/** Above 0 where four quarters come to more than the year. */
		public @Nullable BigDecimal difference() {
			return less(this.quartersNumerator, this.yearNumerator);
		}

		private static @Nullable BigDecimal less(@Nullable BigDecimal one, @Nullable BigDecimal other) {
			return (one == null || other == null) ? null : one.subtract(other);
		}

	}

}
