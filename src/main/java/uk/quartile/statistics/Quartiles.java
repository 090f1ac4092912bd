package uk.quartile.statistics;

import java.util.Optional;

/**
 * The quartiles of some values, of type 7, and the quarter that a value lies in.
 *
 * @param lower a quarter of the values lie below it
 * @param middle the median
 * @param upper a quarter of the values lie above it
 * @param of how many values, 12 or more
 */
public record Quartiles(double lower, double middle, double upper, int of) {

	/** Of fewer, quarters say nothing. */
	public static final int FEWEST_VALUES = 12;

	private static final double LOWER = 0.25;

	private static final double UPPER = 0.75;

	/**
	 * The quartiles of values in any order and unit.
	 * @return empty for fewer than 12
	 */
	public static Optional<Quartiles> of(double[] values) {
		return (values.length < FEWEST_VALUES) ? Optional.empty()
				: Optional.of(new Quartiles(Quantile.of(values, LOWER), Quantile.median(values),
						Quantile.of(values, UPPER), values.length));
	}

	/**
	 * The quarter that a value lies in.
	 * @param lowFirst whether the lowest are the first quarter, and not the highest
	 * @return 1 to 4; a value at a quartile belongs to the lower number
	 */
	public int band(double value, boolean lowFirst) {
		double[] bounds = lowFirst ? new double[] { this.lower, this.middle, this.upper }
				: new double[] { -this.upper, -this.middle, -this.lower };
		double at = lowFirst ? value : -value;
		int band = 1;
		for (double bound : bounds) {
			band += (at > bound) ? 1 : 0;
		}
		return band;
	}

}
