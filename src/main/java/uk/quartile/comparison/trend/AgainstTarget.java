package uk.quartile.comparison.trend;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Polarity;
import uk.quartile.domain.Written;

/**
 * A figure against its target.
 *
 * @param target in the measure's unit
 * @param rating of the value
 * @param outlook what is to be expected; null where it isn't known what is ordinary
 */
public record AgainstTarget(double target, Rating rating, @Nullable Outlook outlook) {

	/** What decimals lose when they become doubles, as a share of the number. */
	private static final double ROUNDING = 1e-12;

	/**
	 * Holds a value against a target.
	 * @param polarity not neutral
	 * @param target in the measure's unit
	 * @param tolerance 0 or more, in the measure's unit: by so much a value may miss the
	 * target and be amber
	 * @param value in the measure's unit
	 * @param limits of the series that the value belongs to; null where there are none
	 * @throws IllegalArgumentException if the polarity is neutral
	 */
	public static AgainstTarget of(Polarity polarity, double target, double tolerance, double value,
			@Nullable Limits limits) {
		if (polarity == Polarity.NEUTRAL) {
			throw new IllegalArgumentException("polarity: found neutral; expected a good direction");
		}
		boolean high = polarity == Polarity.HIGH_IS_GOOD;
		Rating rating = rating(high ? target - value : value - target, tolerance, target);
		return new AgainstTarget(target, rating,
				(limits != null) ? borneOut(outlook(high, target, limits), rating) : null);
	}

	/**
	 * What the limits expect, unless the value itself has already done otherwise: then
	 * either may be.
	 */
	private static Outlook borneOut(Outlook expected, Rating rating) {
		boolean met = rating == Rating.GREEN;
		return (expected == (met ? Outlook.MISSED : Outlook.MET)) ? Outlook.EITHER : expected;
	}

	private static Rating rating(double missedBy, double tolerance, double target) {
		double slack = ROUNDING * Math.max(1, Math.abs(target));
		if (missedBy <= slack) {
			return Rating.GREEN;
		}
		return (missedBy <= tolerance + slack) ? Rating.AMBER : Rating.RED;
	}

	private static Outlook outlook(boolean high, double target, Limits limits) {
		if (target < limits.lowest()) {
			return high ? Outlook.MET : Outlook.MISSED;
		}
		if (target > limits.highest()) {
			return high ? Outlook.MISSED : Outlook.MET;
		}
		return Outlook.EITHER;
	}

	/** How a value stands to its target. */
	public enum Rating implements Written {

		/** Meets it. */
		GREEN("green"),
		/** Misses it within the tolerance. */
		AMBER("amber"),
		/** Misses it by more. */
		RED("red");

		private final String written;

		Rating(String written) {
			this.written = written;
		}

		@Override
		public String written() {
			return this.written;
		}

	}

	/** What will happen to a target if nothing changes. */
	public enum Outlook implements Written {

		/** All that is ordinary meets it, and so does the value. */
		MET("will be met"),
		/** Some of what is ordinary meets it, or the value isn't as what is ordinary. */
		EITHER("may or may not be met"),
		/** Nothing that is ordinary meets it, nor does the value. */
		MISSED("will be missed");

		private final String written;

		Outlook(String written) {
			this.written = written;
		}

		@Override
		public String written() {
			return this.written;
		}

	}

}
