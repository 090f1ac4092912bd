package uk.quartile.comparison.trend;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.verdict.TargetOutlook;
import uk.quartile.domain.verdict.TargetRating;

/**
 * A figure against its target.
 *
 * @param target in the measure's unit
 * @param rating of the value
 * @param outlook what is to be expected; null where it isn't known what is ordinary
 */
public record AgainstTarget(double target, TargetRating rating, @Nullable TargetOutlook outlook) {

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
		TargetRating rating = rating(high ? target - value : value - target, tolerance, target);
		return new AgainstTarget(target, rating,
				(limits != null) ? borneOut(outlook(high, target, limits), rating) : null);
	}

	/**
	 * What the limits expect, unless the value itself has already done otherwise: then
	 * either may be.
	 */
	private static TargetOutlook borneOut(TargetOutlook expected, TargetRating rating) {
		boolean met = rating == TargetRating.GREEN;
		return (expected == (met ? TargetOutlook.MISSED : TargetOutlook.MET)) ? TargetOutlook.EITHER : expected;
	}

	private static TargetRating rating(double missedBy, double tolerance, double target) {
		double slack = ROUNDING * Math.max(1, Math.abs(target));
		if (missedBy <= slack) {
			return TargetRating.GREEN;
		}
		return (missedBy <= tolerance + slack) ? TargetRating.AMBER : TargetRating.RED;
	}

	private static TargetOutlook outlook(boolean high, double target, Limits limits) {
		if (target < limits.lowest()) {
			return high ? TargetOutlook.MET : TargetOutlook.MISSED;
		}
		if (target > limits.highest()) {
			return high ? TargetOutlook.MISSED : TargetOutlook.MET;
		}
		return TargetOutlook.EITHER;
	}

}
