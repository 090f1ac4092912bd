package uk.quartile.statistics;

/**
 * Confidence interval of a proportion, by Wilson's score.
 * <p>
 * (2x + z² ∓ z√(z² + 4x(1 − x/n))) / (2(n + z²)).
 *
 * @param lower limit, a proportion, 0 to 1
 * @param upper limit, a proportion, 0 to 1, above the lower
 */
public record WilsonInterval(double lower, double upper) {

	/**
	 * The interval of x out of n.
	 * @param part how many of the whole, x: 0 to n
	 * @param whole how many in all, n: above 0
	 * @param confidence share, 0 to 1, both excluded: 0.95 unless said otherwise
	 * @return limits from 0 to 1: 65 of 100 at 0.95 gives 0.5525444 to 0.7363575. Not
	 * defined for a numerator that isn't a part of its denominator
	 * @throws IllegalArgumentException if the whole isn't above 0 and finite, the part
	 * isn't from 0 to the whole, or the confidence isn't between 0 and 1
	 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927</a>;
	 * PHEindicatormethods (UKHSA)
	 */
	public static WilsonInterval of(double part, double whole, double confidence) {
		if (!(whole > 0 && whole < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("whole: found " + whole + "; expected a number above 0");
		}
		if (!(part >= 0 && part <= whole)) {
			throw new IllegalArgumentException("part: found " + part + "; expected 0 to the whole, " + whole);
		}
		double z = StandardNormal.z(confidence);
		double middle = 2 * part + z * z;
		double half = z * Math.sqrt(z * z + 4 * part * (1 - part / whole));
		double scale = 2 * (whole + z * z);
		// Exact where rounding would leave a hair below 0 or above 1.
		double lower = (part == 0) ? 0 : (middle - half) / scale;
		double upper = (part == whole) ? 1 : (middle + half) / scale;
		return new WilsonInterval(lower, upper);
	}

}
