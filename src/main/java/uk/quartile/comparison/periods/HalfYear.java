package uk.quartile.comparison.periods;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.history.History;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/**
 * Quarters 1 and 2 together, or 3 and 4.
 *
 * @param name such as {@code April to September 2019}
 * @param numerator Σx
 * @param denominator as of a {@link Span}
 * @param value in the measure's unit; twice the half-year's where the measure is
 * annualised
 */
public record HalfYear(String name, BigDecimal numerator, @Nullable BigDecimal denominator, double value) {

	private static final int QUARTERS = 2;

	/** The half-year that ends with a quarter; none ends with Quarter 1 or 3. */
	public static Optional<HalfYear> of(Measure measure, History history, Quarter quarter) {
		if (quarter.number() % QUARTERS != 0) {
			return Optional.empty();
		}
		return Span.of(measure, history, quarter, QUARTERS)
			.map((span) -> new HalfYear(name(quarter), span.numerator(), span.denominator(),
					span.figure().value() * (measure.annualised() ? Span.YEAR / QUARTERS : 1)));
	}

	/** {@code April to September 2019}, {@code October 2019 to March 2020}. */
	static String name(Quarter last) {
		return (last.number() == QUARTERS) ? "April to September " + last.year()
				: "October " + last.year() + " to March " + (last.year() + 1);
	}

}
