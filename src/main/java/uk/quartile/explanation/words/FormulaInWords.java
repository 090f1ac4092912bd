package uk.quartile.explanation.words;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;

/** The formula of a value and of its interval, with the numbers in it. */
public final class FormulaInWords {

	private static final double CONFIDENCE = 0.95;

	/** The standard normal quantile at 95%, to the digits that a reader would type. */
	private static final String Z = "1.959964";

	private static final BigDecimal APPROXIMATE_FROM = BigDecimal.TEN;

	private FormulaInWords() {
	}

	/** Such as {@code 663 / 87,991 × 10,000 = 75.3486…}. */
	public static String value(Measure measure, BigDecimal numerator, @Nullable BigDecimal denominator, double value) {
		return InWords.count(numerator) + scale(measure, denominator)
				+ ((measure.unit() == Unit.COUNT) ? "" : " = " + InWords.cut(value));
	}

	/** What a count is divided and multiplied by. */
	private static String scale(Measure measure, @Nullable BigDecimal denominator) {
		if (measure.unit() == Unit.COUNT || denominator == null) {
			return "";
		}
		String multiplier = switch (measure.unit()) {
			case PER_10000 -> " × 10,000";
			case PERCENT -> " × 100";
			case AVERAGE, RATIO, COUNT -> "";
		};
		return " / " + InWords.count(denominator) + multiplier + (measure.annualised() ? " × 4" : "");
	}

	/** The unit as a reader says it after a value. */
	public static String per(Measure measure) {
		return switch (measure.unit()) {
			case PER_10000 ->
				((measure.denominator() == Denominator.POPULATION_0_17) ? " per 10,000 children" : " per 10,000")
						+ (measure.annualised() ? ", as for a year" : "");
			case PERCENT -> "%";
			case AVERAGE, RATIO, COUNT -> "";
		};
	}

	/** A value with its unit, rounded as everywhere. */
	public static String shown(Measure measure, double value) {
		return figure(measure, value) + per(measure);
	}

	/** The same without its unit. */
	static String figure(Measure measure, double value) {
		return InWords.figure(value, measure.decimals(), measure.unit() == Unit.PERCENT);
	}

	/** How the limits of a figure come about. */
	public static Limits interval(Measure measure, BigDecimal numerator, @Nullable BigDecimal denominator,
			Interval interval) {
		if (measure.unit() == Unit.PERCENT && denominator != null) {
			return limits(interval, "Wilson's method", wilson(numerator, denominator, interval));
		}
		boolean approximate = numerator.compareTo(APPROXIMATE_FROM) >= 0;
		return limits(interval,
				approximate ? "Byar's method, for counts of 10 and more" : "exact method, for counts below 10",
				approximate ? byar(measure, numerator, denominator, interval)
						: exact(measure, numerator, denominator, interval));
	}

	private static Limits limits(Interval interval, String method, String[] workings) {
		return new Limits(interval.lower(), interval.upper(), CONFIDENCE, method, List.of(workings));
	}

	private static String[] byar(Measure measure, BigDecimal x, @Nullable BigDecimal n, Interval interval) {
		String next = InWords.count(x.add(BigDecimal.ONE));
		String count = InWords.count(x);
		String scale = scale(measure, n);
		return new String[] {
				count + " × (1 − 1/(9 × " + count + ") − " + Z + "/(3 × √" + count + "))³" + scale + " = "
						+ InWords.cut(interval.lower()),
				next + " × (1 − 1/(9 × " + next + ") + " + Z + "/(3 × √" + next + "))³" + scale + " = "
						+ InWords.cut(interval.upper()) };
	}

	private static String[] exact(Measure measure, BigDecimal x, @Nullable BigDecimal n, Interval interval) {
		String twice = InWords.count(x.add(x));
		String more = InWords.count(x.add(x).add(BigDecimal.valueOf(2)));
		String scale = scale(measure, n);
		return new String[] {
				(x.signum() == 0) ? "0, since nothing was counted"
						: "χ²⁻¹(0.025; " + twice + ") / 2" + scale + " = " + InWords.cut(interval.lower()),
				"χ²⁻¹(0.975; " + more + ") / 2" + scale + " = " + InWords.cut(interval.upper()) };
	}

	private static String[] wilson(BigDecimal x, BigDecimal n, Interval interval) {
		String count = InWords.count(x);
		String whole = InWords.count(n);
		String start = "(2 × " + count + " + " + Z + "² ";
		String end = " " + Z + " × √(" + Z + "² + 4 × " + count + " × (1 − " + count + "/" + whole + "))) / (2 × ("
				+ whole + " + " + Z + "²)) × 100 = ";
		return new String[] { start + "−" + end + InWords.cut(interval.lower()),
				start + "+" + end + InWords.cut(interval.upper()) };
	}

}
