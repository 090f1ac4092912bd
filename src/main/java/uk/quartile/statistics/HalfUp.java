package uk.quartile.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounding half-up on the decimal value, as official statistics round: 6.25 to one
 * decimal is 6.3, and −6.25 is −6.3.
 * <p>
 * The decimal value is the double to 15 significant digits, which is what every decimal
 * of up to 15 digits survives a double by; the form that the JDK prints is not the same
 * in every JDK.
 */
public final class HalfUp {

	private static final MathContext DECIMAL_DIGITS_OF_A_DOUBLE = new MathContext(15, RoundingMode.HALF_EVEN);

	private static final int MOST_DECIMALS = 15;

	private HalfUp() {
	}

	/**
	 * How many decimals it takes that a figure isn't taken for another: 1,999 of 2,000 is
	 * 99.95%, and not all of them.
	 * @param value finite
	 * @param decimals places that are asked for, 0 to 15
	 * @param bounds what the value isn't, unless it is so exactly
	 * @return as many as asked for, or the fewest more by which the rounded value is none
	 * of the bounds
	 */
	public static int decimals(double value, int decimals, double... bounds) {
		int enough = decimals;
		for (double bound : bounds) {
			boolean other = round(value, MOST_DECIMALS).compareTo(round(bound, MOST_DECIMALS)) != 0;
			while (other && round(value, enough).compareTo(round(bound, enough)) == 0) {
				enough++;
			}
		}
		return enough;
	}

	/**
	 * The decimal value of a double, as it is rounded by.
	 * @param value finite
	 * @return to 15 significant digits
	 */
	public static BigDecimal decimal(double value) {
		return new BigDecimal(value).round(DECIMAL_DIGITS_OF_A_DOUBLE);
	}

	/**
	 * Rounds a figure to be shown.
	 * @param value finite, in any unit, unrounded so far
	 * @param decimals places after the point, 0 to 15
	 * @return with exactly that many places: 2.675 to two is 2.68, although the nearest
	 * double is below it
	 * @throws IllegalArgumentException if the value isn't finite or the places aren't 0
	 * to 15
	 */
	public static BigDecimal round(double value, int decimals) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("value: found " + value + "; expected a finite number");
		}
		if (decimals < 0 || decimals > MOST_DECIMALS) {
			throw new IllegalArgumentException("decimals: found " + decimals + "; expected 0 to 15");
		}
		return decimal(value).setScale(decimals, RoundingMode.HALF_UP);
	}

}
