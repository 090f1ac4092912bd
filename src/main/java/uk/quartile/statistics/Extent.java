package uk.quartile.statistics;

/**
 * How far some values reach: their ends, and what all but five in a hundred lie between.
 *
 * @param least of the values
 * @param low one in forty of the values lies below it (2.5%), by type 7
 * @param high one in forty of the values lies above it (97.5%), likewise
 * @param most of the values
 */
public record Extent(double least, double low, double high, double most) {

	private static final double LOW = 0.025;

	private static final double HIGH = 0.975;

	/**
	 * The extent of values.
	 * @param values one or more, in any order and any unit
	 * @throws IllegalArgumentException if there is no value or one isn't a number
	 */
	public static Extent of(double[] values) {
		return new Extent(Quantile.of(values, 0), Quantile.of(values, LOW), Quantile.of(values, HIGH),
				Quantile.of(values, 1));
	}

}
