package uk.quartile.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;

/**
 * The size of a change, from the counts that its two figures are made of: what is printed
 * is then rounded from exact decimals, never from the difference of two doubles.
 * <p>
 * Difference: multiplier × (x₁/n₁ − x₂/n₂), four times that of a quarter's flow per
 * 10,000; of a count, x₁ − x₂. Percent change: 100 × (x₁n₂/(n₁x₂) − 1) of a rate, of a
 * count 100 × (x₁/x₂ − 1): that of the very quantity whose interval stands beside it.
 */
public final class ChangeFormula {

	/** Both counts are no smaller where a percent change is told. */
	private static final BigDecimal FEWEST = BigDecimal.valueOf(20);

	private static final BigDecimal QUARTERS_OF_A_YEAR = BigDecimal.valueOf(4);

	private static final int HUNDRED = 100;

	private ChangeFormula() {
	}

	/**
	 * The difference of two values.
	 * @param measure whose unit and basis decide
	 * @param x newer numerator
	 * @param n newer denominator; null of a count
	 * @param earlierX older numerator
	 * @param earlierN older denominator; null of a count
	 * @return in the measure's unit, to 34 digits: 125 of 2,000 less 124 of 2,000 is 0.05
	 * points. Empty where a part is absent or a denominator isn't above 0
	 */
	public static Optional<BigDecimal> difference(Measure measure, @Nullable BigDecimal x, @Nullable BigDecimal n,
			@Nullable BigDecimal earlierX, @Nullable BigDecimal earlierN) {
		if (x == null || earlierX == null) {
			return Optional.empty();
		}
		if (measure.unit() == Unit.COUNT) {
			return Optional.of(x.subtract(earlierX));
		}
		if (n == null || earlierN == null || n.signum() <= 0 || earlierN.signum() <= 0) {
			return Optional.empty();
		}
		BigDecimal multiplier = BigDecimal.valueOf(measure.unit().multiplier())
			.multiply(measure.annualised() ? QUARTERS_OF_A_YEAR : BigDecimal.ONE);
		return Optional.of(multiplier.multiply(x.multiply(earlierN).subtract(earlierX.multiply(n)))
			.divide(n.multiply(earlierN), new MathContext(34, RoundingMode.HALF_UP)));
	}

	/** A ratio of two rates, or a limit of it, as a percent change: 0.965 is −3.5. */
	public static double percent(double ratio) {
		return (ratio - 1) * HUNDRED;
	}

	/**
	 * How much a rate or a count changed, in percent of the earlier one.
	 * @return 173.5 to 171.0 per 10,000 is −1.4. Empty of other units, where either count
	 * is below 20, or a part is absent
	 */
	public static Optional<BigDecimal> percent(Measure measure, @Nullable BigDecimal x, @Nullable BigDecimal n,
			@Nullable BigDecimal earlierX, @Nullable BigDecimal earlierN) {
		if ((measure.unit() != Unit.PER_10000 && measure.unit() != Unit.COUNT) || x == null || earlierX == null
				|| x.min(earlierX).compareTo(FEWEST) < 0) {
			return Optional.empty();
		}
		boolean count = measure.unit() == Unit.COUNT;
		if (!count && (n == null || earlierN == null || n.signum() <= 0 || earlierN.signum() <= 0)) {
			return Optional.empty();
		}
		BigDecimal now = (count || earlierN == null) ? x : x.multiply(earlierN);
		BigDecimal then = (count || n == null) ? earlierX : earlierX.multiply(n);
		return Optional.of(now.subtract(then).movePointRight(2).divide(then, MathContext.DECIMAL64));
	}

}
