package uk.quartile.sample;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Numerator and denominator of a measure.
 *
 * @param numerator 0 or more
 * @param denominator 0 or more; null where it is the population
 */
record Line(BigDecimal numerator, @Nullable BigDecimal denominator) {

	static Line count(long numerator) {
		return new Line(BigDecimal.valueOf(numerator), null);
	}

	static Line of(long numerator, long denominator) {
		return new Line(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
	}

	/** A line in tenths, for full-time equivalents and weeks. */
	static Line tenths(double numerator, double denominator) {
		return new Line(tenths(numerator), tenths(denominator));
	}

	Line plus(Line other) {
		return new Line(this.numerator.add(other.numerator), (this.denominator == null || other.denominator == null)
				? null : this.denominator.add(other.denominator));
	}

	private static BigDecimal tenths(double number) {
		return BigDecimal.valueOf(Math.round(number * 10), 1).stripTrailingZeros();
	}

}
