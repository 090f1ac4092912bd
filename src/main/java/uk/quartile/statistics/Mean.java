package uk.quartile.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/** The arithmetic mean: Σx / n. */
public final class Mean {

	private Mean() {
	}

	/**
	 * The mean. Summed exactly, so that the order of the values changes no digit.
	 * @param values one or more, finite, in any unit
	 * @return in the values' unit: of 1, 2, 4 and 10 it is 4.25
	 * @throws IllegalArgumentException if there is no value or one isn't finite
	 */
	public static double of(double[] values) {
		if (values.length == 0) {
			throw new IllegalArgumentException("values: found none; expected one or more");
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (double value : values) {
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException("values: found " + value + "; expected finite numbers");
			}
			sum = sum.add(new BigDecimal(value));
		}
		return sum.divide(BigDecimal.valueOf(values.length), MathContext.DECIMAL128).doubleValue();
	}

}
