package uk.quartile.explanation.answer;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.verdict.TargetOutlook;
import uk.quartile.domain.verdict.TargetRating;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.domain.verdict.YearlyVerdict;

/**
 * What time says of a figure.
 *
 * @param trend of a quarter's flow; null where none may be said
 * @param target null where there is none, or no figure
 * @param yearly trend of a yearly series; null where none may be said
 * @param periods longer than the quarter, each in a sentence with its numbers
 * @param past the last seven years, as charts show them and {@code history.csv} has them,
 * the oldest first
 */
public record OverTimeTold(@Nullable TrendTold trend, @Nullable TargetTold target, @Nullable YearlyTold yearly,
		List<String> periods, List<PastTold> past) {

	/**
	 * A quarter of the last seven years.
	 *
	 * @param quarter that it is
	 * @param value in the measure's unit, unrounded; of neighbours null where too few
	 * have one
	 * @param least of neighbours; null of one area
	 * @param most likewise
	 * @param beginsAnew why the series begins anew with it; null where it goes on
	 * @param mean of the chart that it is a point of; null where there is none
	 * @param lower limit, likewise
	 * @param upper limit, likewise
	 * @param signal null where it is ordinary
	 */
	public record PastTold(String quarter, @Nullable Double value, @Nullable Double least, @Nullable Double most,
			@Nullable String beginsAnew, @Nullable Double mean, @Nullable Double lower, @Nullable Double upper,
			@Nullable String signal) {
	}

	/**
	 * A trend with its points.
	 *
	 * @param verdict null where there are too few points, or they don't differ
	 * @param signals of the newest point
	 * @param number of points since the last break
	 * @param since the first of them
	 * @param brokenBecause why the series begins anew there; null where it doesn't
	 * @param mean about which it ordinarily lies; null where there are no limits
	 * @param lower limit; null where there are no limits
	 * @param upper limit; null where there are no limits
	 * @param seasonal whether the quarters differ, and that was taken out
	 * @param points since then, the oldest first; of a group, over the members that have
	 * them all
	 */
	public record TrendTold(@Nullable TrendVerdict verdict, List<String> signals, int number, String since,
			@Nullable String brokenBecause, @Nullable Double mean, @Nullable Double lower, @Nullable Double upper,
			boolean seasonal, List<PointTold> points) {
	}

	/**
	 * A point of a series.
	 *
	 * @param quarter that it is of
	 * @param numerator of it
	 * @param denominator null where there is none
	 * @param value unrounded
	 */
	public record PointTold(String quarter, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
			@Nullable Double value) {
	}

	/**
	 * A target.
	 *
	 * @param target in the measure's unit
	 * @param rating of the figure
	 * @param outlook if nothing changes; null where it isn't known what is ordinary
	 */
	public record TargetTold(double target, TargetRating rating, @Nullable TargetOutlook outlook) {
	}

	/**
	 * A yearly series.
	 *
	 * @param verdict of the years together
	 * @param years how many
	 * @param chiSquared of one degree of freedom
	 */
	public record YearlyTold(YearlyVerdict verdict, int years, double chiSquared) {
	}

}
