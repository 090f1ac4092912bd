package uk.quartile.statistics;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How far a figure lies from another, in standard errors: the z at which the limit of its
 * confidence interval just touches the other. A figure is outside its own 95% interval's
 * reach beyond 1.96, outside that of 99.8% beyond 3.09. Each distance is above 0 where
 * the figure is the higher one, and 0 where even the narrowest interval reaches.
 */
public final class BeyondChance {

	/** Exceptions ask for these limits: a figure in a thousand lies beyond either. */
	public static final double EXCEPTION = 0.998;

	/** From this count on, Byar's approximation holds. */
	private static final double APPROXIMATE_FROM = 10;

	/** Beyond it the tail of a double is 0. */
	private static final double FARTHEST = 37;

	private static final int HALVINGS = 100;

	private BeyondChance() {
	}

	/**
	 * Of a count of events from the number expected, by {@link ByarInterval}, solved for
	 * z: 3√x(1 − 1/(9x) − ∛(e/x)) where x is above e, and 3√(x + 1)(∛(e/(x + 1)) − 1 +
	 * 1/(9(x + 1))), with the sign turned, where it is below. Below 10 exact: Φ⁻¹ of the
	 * Poisson tail beyond x.
	 * @param count of events, x: 0 or more, as counted (not annualised)
	 * @param expected e: 0 or more; the comparator's rate times what the count is divided
	 * by
	 * @return in standard errors: 65 from 50.1632 is 1.959964; at most 37 either way
	 * where it is exact
	 * @throws IllegalArgumentException if either is negative or not finite
	 * @see ByarInterval for the sources
	 */
	public static double ofCount(double count, double expected) {
		require(count >= 0 && count < Double.POSITIVE_INFINITY, "count", count, "0 or more");
		require(expected >= 0 && expected < Double.POSITIVE_INFINITY, "expected", expected, "0 or more");
		if (count == expected) {
			return 0;
		}
		boolean above = count > expected;
		double z = (count < APPROXIMATE_FROM) ? exact(count, expected, above) : approximate(count, expected, above);
		return above ? Math.max(0, z) : -Math.max(0, z);
	}

	private static double approximate(double x, double expected, boolean above) {
		double next = x + 1;
		return above ? 3 * Math.sqrt(x) * (1 - 1 / (9 * x) - Math.cbrt(expected / x))
				: 3 * Math.sqrt(next) * (Math.cbrt(expected / next) - 1 + 1 / (9 * next));
	}

	/** Chance has no more than x of them with the one, no fewer with the other. */
	private static double exact(double x, double expected, boolean above) {
		double tail = above ? ChiSquaredDistribution.of(2 * x).cumulativeProbability(2 * expected)
				: ChiSquaredDistribution.of(2 * x + 2).survivalProbability(2 * expected);
		return (tail == 0) ? FARTHEST
				: Math.min(FARTHEST, NormalDistribution.of(0, 1).inverseSurvivalProbability(tail));
	}

	/**
	 * Of a proportion from a given one, by {@link WilsonInterval}, solved for z, which is
	 * the score test: (x/n − p)/√(p(1 − p)/n).
	 * @param part x: 0 to n
	 * @param whole n: above 0
	 * @param proportion p: 0 to 1
	 * @return in standard errors: 65 of 100 from 0.5525444 is 1.959964. Empty where p is
	 * 0 or 1: from there any other figure is as far as can be
	 * @throws IllegalArgumentException if the part isn't from 0 to the whole, the whole
	 * isn't above 0 and finite, or the proportion isn't from 0 to 1
	 * @see WilsonInterval for the source
	 */
	public static OptionalDouble ofProportion(double part, double whole, double proportion) {
		requirePart(part, whole);
		require(proportion >= 0 && proportion <= 1, "proportion", proportion, "0 to 1");
		if (proportion == 0 || proportion == 1) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of((part / whole - proportion) / Math.sqrt(proportion * (1 - proportion) / whole));
	}

	/**
	 * Of a rate of events from an earlier one, by {@link RateRatio}, solved for z: ln(RR)
	 * / √(1/x₁ + 1/x₂).
	 * @param count x₁: above 0, as counted
	 * @param base what it is divided by: above 0
	 * @param earlierCount x₂: above 0
	 * @param earlierBase what it is divided by: above 0
	 * @return in standard errors
	 * @throws IllegalArgumentException if any of them isn't above 0 and finite
	 * @see RateRatio for the source
	 */
	public static double ofRateRatio(double count, double base, double earlierCount, double earlierBase) {
		for (double number : new double[] { count, base, earlierCount, earlierBase }) {
			require(number > 0 && number < Double.POSITIVE_INFINITY, "count or base", number, "a number above 0");
		}
		return Math.log((count / base) / (earlierCount / earlierBase)) / Math.sqrt(1 / count + 1 / earlierCount);
	}

	/**
	 * Of a proportion from an earlier one, by {@link NewcombeDifference}: the z at which
	 * the limit on the side of the earlier one is 0, by halving.
	 * @param part x₁: 0 to n₁
	 * @param whole n₁: above 0
	 * @param earlierPart x₂: 0 to n₂
	 * @param earlierWhole n₂: above 0
	 * @return in standard errors
	 * @throws IllegalArgumentException if a part isn't from 0 to its whole, or a whole
	 * isn't above 0 and finite
	 * @see NewcombeDifference for the source
	 */
	public static double ofDifference(double part, double whole, double earlierPart, double earlierWhole) {
		requirePart(part, whole);
		requirePart(earlierPart, earlierWhole);
		double later = part / whole;
		double earlier = earlierPart / earlierWhole;
		if (later == earlier) {
			return 0;
		}
		boolean up = later > earlier;
		double upperPart = up ? part : earlierPart;
		double upperWhole = up ? whole : earlierWhole;
		double lowerPart = up ? earlierPart : part;
		double lowerWhole = up ? earlierWhole : whole;
		double z = touching((each) -> Math.abs(later - earlier) < Math.hypot(
				upperPart / upperWhole - wilson(upperPart, upperWhole, -each),
				wilson(lowerPart, lowerWhole, each) - lowerPart / lowerWhole));
		return up ? z : -z;
	}

	/** The least z at which an interval reaches. */
	private static double touching(DoublePredicate reaches) {
		double high = 1;
		while (!reaches.test(high)) {
			high *= 2;
		}
		double low = 0;
		for (int i = 0; i < HALVINGS && low < high; i++) {
			double middle = (low + high) / 2;
			if (reaches.test(middle)) {
				high = middle;
			}
			else {
				low = middle;
			}
		}
		return high;
	}

	/** Wilson's limit: the upper for a z above 0, the lower for one below. */
	private static double wilson(double part, double whole, double z) {
		return (2 * part + z * z + z * Math.sqrt(z * z + 4 * part * (1 - part / whole))) / (2 * (whole + z * z));
	}

	/** Whether a distance is beyond the limits that exceptions ask for. */
	public static boolean exceptional(double standardErrors) {
		return Math.abs(standardErrors) > StandardNormal.z(EXCEPTION);
	}

	private static void requirePart(double part, double whole) {
		require(whole > 0 && whole < Double.POSITIVE_INFINITY, "whole", whole, "a number above 0");
		require(part >= 0 && part <= whole, "part", part, "0 to the whole, " + whole);
	}

	private static void require(boolean met, String what, double found, String expected) {
		if (!met) {
			throw new IllegalArgumentException(what + ": found " + found + "; expected " + expected);
		}
	}

}
