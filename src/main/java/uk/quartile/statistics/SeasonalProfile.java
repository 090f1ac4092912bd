package uk.quartile.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the quarter of the year makes of a quarterly series: each quarter's median
 * deviation from the series' mean, to be taken out before an {@link XmrChart} is made.
 * <p>
 * s(q) = median of (y − ȳ) over the values of quarter q; adjusted value y − s(q).
 * <p>
 * It costs something: the profile is made from the very values it is taken out of, and
 * the less of them, the closer it brings them together. In 20,000 simulated series
 * without season or trend the newest value was signalled in 1.4% before and 8.0% after
 * with 12 values, 1.6% and 4.5% with 20, 1.9% and 2.7% with 40.
 */
public final class SeasonalProfile {

	private static final int QUARTERS = 4;

	private static final int FEWEST_YEARS = 3;

	private final double[] deviations;

	private SeasonalProfile(double[] deviations) {
		this.deviations = deviations;
	}

	/**
	 * The profile of a series.
	 * @param places when each value is of, ascending, in quarters counted from a first
	 * quarter of some year: 4 × year + 0 for Q1 to 3 for Q4
	 * @param values as many, finite, in any unit
	 * @return deviations in the values' unit. Empty where a quarter of the year has fewer
	 * than three values
	 * @throws IllegalArgumentException if the places aren't as many as the values, or
	 * don't ascend, or a value isn't finite
	 */
	public static Optional<SeasonalProfile> of(int[] places, double[] values) {
		Periods.require(places, values);
		double[][] byQuarter = new double[QUARTERS][];
		for (int quarter = 0; quarter < QUARTERS; quarter++) {
			byQuarter[quarter] = valuesOf(quarter, places, values);
			if (byQuarter[quarter].length < FEWEST_YEARS) {
				return Optional.empty();
			}
		}
		double mean = Mean.of(values);
		double[] deviations = Arrays.stream(byQuarter).mapToDouble((of) -> Quantile.median(of) - mean).toArray();
		return Optional.of(new SeasonalProfile(deviations));
	}

	/**
	 * The deviation of a quarter of the year.
	 * @param place any quarter, counted as for {@link #of}
	 * @return in the values' unit, above 0 where the quarter is ordinarily above the mean
	 */
	public double deviation(int place) {
		return this.deviations[Math.floorMod(place, QUARTERS)];
	}

	/**
	 * A series with the profile taken out.
	 * @param places as for {@link #of}
	 * @param values as many, finite, in the profile's unit; left as they are
	 * @return as many, in the values' unit, around the same level: 520 in a Q1 that
	 * ordinarily is 82 below the mean becomes 602
	 * @throws IllegalArgumentException as for {@link #of}
	 */
	public double[] takenOutOf(int[] places, double[] values) {
		Periods.require(places, values);
		double[] adjusted = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			adjusted[i] = values[i] - deviation(places[i]);
		}
		return adjusted;
	}

	private static double[] valuesOf(int quarter, int[] places, double[] values) {
		double[] found = new double[values.length];
		int count = 0;
		for (int i = 0; i < values.length; i++) {
			if (Math.floorMod(places[i], QUARTERS) == quarter) {
				found[count++] = values[i];
			}
		}
		return Arrays.copyOf(found, count);
	}

}
