package uk.quartile.statistics;

import java.util.Arrays;

/**
 * Sample quantiles of type 7: the value at h = (n − 1)p + 1 of the n values in order,
 * interpolated between the two it falls between.
 */
public final class Quantile {

	private Quantile() {
	}

	/**
	 * The quantile at p.
	 * @param values one or more, in any order and any unit; left as they are
	 * @param p share of the values below, 0 to 1
	 * @return in the values' unit: of 1 to 10 at 0.25 it is 3.25
	 * @throws IllegalArgumentException if there is no value, one isn't a number, or p
	 * isn't from 0 to 1
	 * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan
	 * 1996</a>
	 */
	public static double of(double[] values, double p) {
		if (values.length == 0) {
			throw new IllegalArgumentException("values: found none; expected one or more");
		}
		if (!(p >= 0 && p <= 1)) {
			throw new IllegalArgumentException("p: found " + p + "; expected 0 to 1");
		}
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		if (Double.isNaN(sorted[sorted.length - 1])) {
			throw new IllegalArgumentException("values: found one that is not a number; expected numbers");
		}
		double place = (sorted.length - 1) * p;
		int below = (int) Math.floor(place);
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
	}

	/**
	 * The middle value; with an even number of values, halfway between the middle two.
	 * @param values one or more, in any order and any unit; left as they are
	 * @return in the values' unit: of 1, 2, 4 and 10 it is 3
	 * @throws IllegalArgumentException if there is no value or one isn't a number
	 */
	public static double median(double[] values) {
		return of(values, 0.5);
	}

}
