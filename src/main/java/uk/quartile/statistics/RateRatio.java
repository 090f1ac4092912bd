package uk.quartile.statistics;

import java.util.Optional;

/**
 * Ratio of two rates of events (Poisson) with its confidence interval: whether a flow has
 * changed by more than chance.
 * <p>
 * RR = (x₁ / n₁) / (x₂ / n₂); limits e^(ln RR ± z√(1/x₁ + 1/x₂)). The two counts are of
 * separate events, such as the referrals of a quarter and of the same quarter a year
 * before; never of snapshots or of periods that overlap.
 *
 * @param ratio the later rate over the earlier, above 0: 1 is no change
 * @param lower limit, a ratio, above 0
 * @param upper limit, a ratio, above the lower
 */
public record RateRatio(double ratio, double lower, double upper) {

	/**
	 * The ratio of a rate to an earlier one.
	 * @param count of events, x₁: 0 or more, as counted (not annualised)
	 * @param base what the count is divided by, n₁: above 0, a population for instance; 1
	 * for both where the counts themselves are compared
	 * @param earlierCount of events, x₂: 0 or more
	 * @param earlierBase what the earlier count is divided by, n₂: above 0
	 * @param confidence share, 0 to 1, both excluded: 0.95 unless said otherwise
	 * @return on the scale of a ratio: 136 in 22,050 over 1,709 in 127,650 at 0.90 is
	 * 0.46 (0.40 to 0.53). Empty where a count is 0: there is no logarithm
	 * @throws IllegalArgumentException if a count is negative or not finite, a base isn't
	 * above 0 and finite, or the confidence isn't between 0 and 1
	 * @see <a href=
	 * "https://search.r-project.org/CRAN/refmans/fmsb/html/rateratio.html">fmsb</a>;
	 * Rothman 2012, Epidemiology: an introduction, chapter 9
	 */
	public static Optional<RateRatio> of(double count, double base, double earlierCount, double earlierBase,
			double confidence) {
		requireCount(count);
		requireCount(earlierCount);
		requireBase(base);
		requireBase(earlierBase);
		double z = StandardNormal.z(confidence);
		if (count == 0 || earlierCount == 0) {
			return Optional.empty();
		}
		double ratio = (count / base) / (earlierCount / earlierBase);
		double factor = Math.exp(z * Math.sqrt(1 / count + 1 / earlierCount));
		return Optional.of(new RateRatio(ratio, ratio / factor, ratio * factor));
	}

	/**
	 * Whether the change is beyond chance: the interval leaves out 1.
	 */
	public boolean beyondChance() {
		return this.lower > 1 || this.upper < 1;
	}

	private static void requireCount(double count) {
		if (!(count >= 0 && count < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("count: found " + count + "; expected 0 or more");
		}
	}

	private static void requireBase(double base) {
		if (!(base > 0 && base < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("base: found " + base + "; expected a number above 0");
		}
	}

}
