package uk.quartile.packs.telling;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Written;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.words.Numbers;
import uk.quartile.statistics.HalfUp;

/** How values of a measure read, according to its unit. */
public final class Values {

	/** Stands where there is nothing to say. */
	public static final String NONE = "\u2013";

	private static final double ALL = 100;

	private Values() {
	}

	/**
	 * With its unit where that is short: {@code 95.1%}, {@code 59.9}. What isn't none or
	 * all is never shown as that: 1,999 of 2,000 is {@code 99.95%}.
	 */
	public static String value(Measure measure, double value) {
		return Numbers.value(value, HalfUp.decimals(value, measure.decimals(), bounds(measure)))
				+ (measure.unit() == Unit.PERCENT ? "%" : "");
	}

	/** Whether two values read the same. */
	public static boolean readAlike(Measure measure, double one, double other) {
		return value(measure, one).equals(value(measure, other));
	}

	/** What is below 0 isn't ordinary of a count, nor what is above 100 of a share. */
	public static String limit(Measure measure, double limit) {
		double most = (measure.unit() == Unit.PERCENT) ? ALL : Double.MAX_VALUE;
		return value(measure, Math.min(Math.max(limit, 0), most));
	}

	private static double[] bounds(Measure measure) {
		return (measure.unit() == Unit.PERCENT) ? new double[] { 0, ALL } : new double[] { 0 };
	}

	/** As a sentence has it: {@code 59.9 per 10,000}. */
	public static String inSentence(Measure measure, double value) {
		return value(measure, value) + (measure.unit() == Unit.PER_10000 ? " per 10,000" : "");
	}

	/** An area's value; of a percentage of fewer than 20 only that it is one. */
	public static String shown(Figure figure) {
		return (figure.value() == null) ? NONE
				: figure.ofTooFew() ? "of fewer than 20" : value(figure.measure(), figure.value());
	}

	/** What the values of a measure are, as an axis or a table heading names it. */
	public static String quantity(Measure measure) {
		return switch (measure.unit()) {
			case PER_10000 -> measure.annualised() ? "Annualised rate per 10,000" : "Rate per 10,000";
			case PERCENT -> "Percentage";
			case AVERAGE -> "Average";
			case RATIO -> "Ratio";
			case COUNT -> "Number";
		};
	}

	/** The noun for comparing: {@code rate}, {@code percentage}. */
	public static String noun(Measure measure) {
		return switch (measure.unit()) {
			case PER_10000 -> "rate";
			case PERCENT -> "percentage";
			case AVERAGE -> "average";
			case RATIO -> "ratio";
			case COUNT -> "number";
		};
	}

	/** Whether changes are told of the counts rather than of the values. */
	public static boolean toldInCounts(Measure measure) {
		return measure.unit() == Unit.PER_10000 || measure.unit() == Unit.COUNT;
	}

	public static String verdict(@Nullable Written verdict) {
		return verdict((verdict != null) ? verdict.written() : null);
	}

	public static String verdict(@Nullable String verdict) {
		return (verdict == null || verdict.isBlank()) ? NONE
				: verdict.substring(0, 1).toUpperCase(Locale.ROOT) + verdict.substring(1);
	}

	/**
	 * Which direction is good, in words for a committee; blank for a share of a split, of
	 * which one grade may well be better than another.
	 */
	public static String polarity(Measure measure) {
		if (measure.split() != null) {
			return "";
		}
		return switch (measure.polarity()) {
			case HIGH_IS_GOOD -> "Higher is better.";
			case LOW_IS_GOOD -> "Lower is better.";
			case NEUTRAL -> "Neither higher nor lower is better in itself.";
		};
	}

}
