package uk.quartile.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Confidence interval of a count of events (Poisson): Byar's approximation, and the exact
 * interval for small counts. For a rate, divide both limits by what the count is divided
 * by.
 * <p>
 * From 10: L = x(1 − 1/(9x) − z/(3√x))³; U = (x + 1)(1 − 1/(9(x + 1)) + z/(3√(x + 1)))³.
 * Below 10: L = χ²⁻¹(α/2; 2x)/2, and 0 where x is 0; U = χ²⁻¹(1 − α/2; 2x + 2)/2.
 *
 * @param lower limit, a count, 0 or more
 * @param upper limit, a count, above the lower
 */
public record ByarInterval(double lower, double upper) {

	/** From this count on, Byar's approximation holds. */
	private static final double APPROXIMATE_FROM = 10;

	/**
	 * The interval of a count. Defined for every count from 0, fractional ones included.
	 * @param count of events, 0 or more; not a rate
	 * @param confidence share, 0 to 1, both excluded: 0.95 unless said otherwise
	 * @return limits on the scale of the count: 65 at 0.95 gives 50.1632 to 82.8491, and
	 * 5 (exact) 1.62349 to 11.66833
	 * @throws IllegalArgumentException if the count is negative or not finite, or the
	 * confidence isn't between 0 and 1
	 * @see <a href=
	 * "https://cran.r-project.org/package=PHEindicatormethods">PHEindicatormethods
	 * (UKHSA)</a>; Breslow and Day, Statistical methods in cancer research, volume II,
	 * 1987
	 */
	public static ByarInterval of(double count, double confidence) {
		if (!(count >= 0 && count < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("count: found " + count + "; expected 0 or more");
		}
		return (count < APPROXIMATE_FROM) ? exact(count, StandardNormal.tail(confidence))
				: approximate(count, StandardNormal.z(confidence));
	}

	private static ByarInterval exact(double x, double tail) {
		double lower = (x == 0) ? 0 : ChiSquaredDistribution.of(2 * x).inverseCumulativeProbability(tail) / 2;
		double upper = ChiSquaredDistribution.of(2 * x + 2).inverseSurvivalProbability(tail) / 2;
		return new ByarInterval(lower, upper);
	}

	private static ByarInterval approximate(double x, double z) {
		double next = x + 1;
		double lower = x * cube(1 - 1 / (9 * x) - z / (3 * Math.sqrt(x)));
		double upper = next * cube(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next)));
		return new ByarInterval(lower, upper);
	}

	private static double cube(double value) {
		return value * value * value;
	}

}
