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

	private HalfUp() {
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
		if (decimals < 0 || decimals > 15) {
			throw new IllegalArgumentException("decimals: found " + decimals + "; expected 0 to 15");
		}
		return new BigDecimal(value).round(DECIMAL_DIGITS_OF_A_DOUBLE).setScale(decimals, RoundingMode.HALF_UP);
	}

}
