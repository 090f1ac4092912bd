package uk.quartile.statistics;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chart of individual values and moving ranges (XmR): what a series ordinarily does, and
 * which of its points are beyond that.
 * <p>
 * Limits: mean ± 2.66 × mean moving range, where the moving ranges at or over 3.267 ×
 * their mean have been left out and the mean taken again, once. Signals:
 * {@link XmrSignal}. A point that is absent breaks moving ranges, runs and rises. Limits
 * hold for the whole series; one with a break is cut there first, and each part is a
 * series of its own. Where all moving ranges that aren't outlying are 0, both limits are
 * the mean, and a point off it is outside.
 *
 * @param mean in the values' unit
 * @param lower limit, in the values' unit; may be below 0
 * @param upper limit, in the values' unit, not below the lower
 * @param signals of each value, in the values' order, the leading one first; none where
 * it is ordinary
 */
public record XmrChart(double mean, double lower, double upper, List<Set<XmrSignal>> signals) {

	/** With fewer values there is no chart. */
	public static final int FEWEST_VALUES = 12;

	private static final double LIMIT = 2.66;

	private static final double OUTLYING_FROM = 3.267;

	/** What rounding leaves of a difference of 0, as a share of the values. */
	private static final double ROUNDING = 1e-12;

	/**
	 * The chart of a series whose values share no events: a quarter's flows, never
	 * successive snapshots or rolling figures.
	 * @param places when each value is of, ascending, counted in whole periods (quarters
	 * since some quarter): 7 follows 6; from 6 to 8 there is a gap
	 * @param values as many, finite, in any unit
	 * @return limits in the values' unit: of 1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1,
	 * 2, 1, 2 and 1 it has mean 1.94, lower −0.72, upper 4.60. Empty where there are
	 * fewer than 12 values, or none that follow one another, or all are the same: there
	 * is nothing to tell the ordinary by
	 * @throws IllegalArgumentException if the places aren't as many as the values, or
	 * don't ascend, or a value isn't finite
	 * @see <a href=
	 * "https://github.com/nhs-r-community/NHSRplotthedots">NHSRplotthedots</a> (Making
	 * Data Count, NHS England); Nelson 1982, Journal of Quality Technology 14(3), 172-173
	 */
	public static Optional<XmrChart> of(int[] places, double[] values) {
		Periods.require(places, values);
		if (values.length < FEWEST_VALUES) {
			return Optional.empty();
		}
		double[] ranges = ranges(places, values);
		double rounding = ROUNDING * Arrays.stream(values).map(Math::abs).max().orElseThrow();
		if (ranges.length == 0 || same(values, rounding)) {
			return Optional.empty();
		}
		double ordinary = ordinary(ranges);
		double range = (ordinary <= rounding) ? 0 : ordinary;
		double mean = Mean.of(values);
		double lower = mean - LIMIT * range;
		double upper = mean + LIMIT * range;
		double near = 2 * (LIMIT / 3) * range;
		List<Set<XmrSignal>> signals = new XmrSignals(places, values, mean, near, LIMIT * range).find();
		return Optional.of(new XmrChart(mean, lower, upper, signals));
	}

	/**
	 * What is beyond the ordinary in the newest value: its leading signal, or empty where
	 * the value is ordinary.
	 */
	public Optional<XmrSignal> newest() {
		return this.signals.get(this.signals.size() - 1).stream().findFirst();
	}

	/** Whether nothing but rounding tells the values apart. */
	private static boolean same(double[] values, double rounding) {
		DoubleSummaryStatistics range = Arrays.stream(values).summaryStatistics();
		return range.getMax() - range.getMin() <= rounding;
	}

	/** Of values that follow one another. */
	private static double[] ranges(int[] places, double[] values) {
		return IntStream.range(1, values.length)
			.filter((i) -> Periods.follows(places, i))
			.mapToDouble((i) -> Math.abs(values[i] - values[i - 1]))
			.toArray();
	}

	private static double ordinary(double[] ranges) {
		double outlying = OUTLYING_FROM * Mean.of(ranges);
		double[] ordinary = Arrays.stream(ranges).filter((range) -> range < outlying).toArray();
		return (ordinary.length == 0) ? 0 : Mean.of(ordinary);
	}

}
