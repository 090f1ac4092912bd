package uk.quartile.statistics;

/**
 * Difference of two proportions with its confidence interval, by Newcombe's method 10:
 * whether a percentage has changed by more than chance.
 * <p>
 * d = p₁ − p₂; from d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²),
 * where l and u are the Wilson limits of either. The two proportions are of separate
 * events; never of rolling figures or cohorts that overlap.
 *
 * @param difference the later proportion less the earlier, −1 to 1: 0 is no change
 * @param lower limit, a difference, −1 to 1
 * @param upper limit, a difference, −1 to 1, above the lower
 */
public record NewcombeDifference(double difference, double lower, double upper) {

	/**
	 * The difference between a proportion and an earlier one.
	 * @param part how many of the whole, x₁: 0 to n₁
	 * @param whole how many in all, n₁: above 0
	 * @param earlierPart how many of the earlier whole, x₂: 0 to n₂
	 * @param earlierWhole how many in all then, n₂: above 0
	 * @param confidence share, 0 to 1, both excluded: 0.95 unless said otherwise
	 * @return on the scale of a proportion (times 100: percentage points): 56 of 70
	 * against 48 of 80 at 0.95 is 0.2 (0.0524 to 0.3339). Not defined for a numerator
	 * that isn't a part of its denominator
	 * @throws IllegalArgumentException if a whole isn't above 0 and finite, a part isn't
	 * from 0 to its whole, or the confidence isn't between 0 and 1
	 * @see <a href=
	 * "https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I">Newcombe
	 * 1998</a>, Statistics in Medicine 17, 873-890
	 */
	public static NewcombeDifference of(double part, double whole, double earlierPart, double earlierWhole,
			double confidence) {
		WilsonInterval later = WilsonInterval.of(part, whole, confidence);
		WilsonInterval earlier = WilsonInterval.of(earlierPart, earlierWhole, confidence);
		double p1 = part / whole;
		double p2 = earlierPart / earlierWhole;
		double difference = p1 - p2;
		double lower = difference - Math.hypot(p1 - later.lower(), earlier.upper() - p2);
		double upper = difference + Math.hypot(later.upper() - p1, p2 - earlier.lower());
		return new NewcombeDifference(difference, lower, upper);
	}

	/**
	 * Whether the change is beyond chance: the interval leaves out 0.
	 */
	public boolean beyondChance() {
		return this.lower > 0 || this.upper < 0;
	}

}
