package uk.quartile.packs.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import uk.quartile.domain.measure.Counts;
import uk.quartile.statistics.HalfUp;

/**
 * Numbers as a reader sees them: rounded once, half-up on the decimal value, with commas
 * between thousands and a true minus sign.
 */
public final class Numbers {

	private static final String MINUS = "\u2212";

	private Numbers() {
	}

	/**
	 * A value.
	 * @param value in the measure's unit
	 * @param decimals 0 or more
	 * @return such as {@code 1,078.5}
	 */
	public static String value(double value, int decimals) {
		return decimal(HalfUp.round(value, decimals), decimals);
	}

	/** A count: of children without decimals, of full-time equivalents with one. */
	public static String count(BigDecimal count, Counts kind) {
		return decimal(count, decimals(count, kind));
	}

	/** A difference of counts, with its sign: {@code +44}, {@code −24} or {@code 0}. */
	public static String countChange(BigDecimal change, Counts kind) {
		return signed(change, decimals(change, kind));
	}

	/**
	 * A difference, rounded once from its exact decimals, with its sign.
	 * @param difference the newer value less the older
	 * @param decimals 0 or more
	 * @return such as {@code +1.2}
	 */
	public static String signed(BigDecimal difference, int decimals) {
		String text = decimal(difference, decimals);
		boolean rises = difference.setScale(decimals, RoundingMode.HALF_UP).signum() > 0;
		return rises ? "+" + text : text;
	}

	/** An interval in words: {@code 6.8 to 9.8}. */
	public static String range(double lower, double upper, int decimals) {
		return value(lower, decimals) + " to " + value(upper, decimals);
	}

	/** A part of its whole: {@code 101 of 1,235}. */
	public static String part(BigDecimal part, BigDecimal whole, Counts kind) {
		return count(part, kind) + " of " + count(whole, kind);
	}

	private static int decimals(BigDecimal count, Counts kind) {
		return (kind == Counts.FRACTIONAL && count.stripTrailingZeros().scale() > 0) ? 1 : 0;
	}

	private static String decimal(BigDecimal number, int decimals) {
		BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
		String form = (decimals == 0) ? "#,##0" : "#,##0." + "0".repeat(decimals);
		String digits = new DecimalFormat(form, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded.abs());
		return (rounded.signum() < 0) ? MINUS + digits : digits;
	}

}
