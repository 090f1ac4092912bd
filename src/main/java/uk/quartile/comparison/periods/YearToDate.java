package uk.quartile.comparison.periods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.history.History;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;

/**
 * The financial year so far, and what it comes to at that pace.
 *
 * @param numerator Σx since April
 * @param quarters of the year so far, 1 to 4
 * @param projected numerator of the whole year; null where it is over
 */
public record YearToDate(BigDecimal numerator, int quarters, @Nullable BigDecimal projected) {

	private static final int MONTHS_OF_A_QUARTER = 3;

	private static final int MONTHS_OF_A_YEAR = 12;

	/**
	 * The year up to a quarter.
	 * @return empty for what isn't a quarter's flow of a count or rate, where one of the
	 * quarters has no figure, and across a break of the measure
	 */
	public static Optional<YearToDate> of(Measure measure, History history, Quarter quarter) {
		if (measure.unit() != Unit.PER_10000 && measure.unit() != Unit.COUNT) {
			return Optional.empty();
		}
		int quarters = quarter.number();
		return Span.of(measure, history, quarter, quarters)
			.map((span) -> new YearToDate(span.numerator(), quarters,
					(quarters == Span.YEAR) ? null : projected(span.numerator(), quarters * MONTHS_OF_A_QUARTER)));
	}

	/**
	 * What a count comes to in a whole year at the same pace: total × 12 / months.
	 * @param total so far
	 * @param months elapsed, 1 to 12
	 * @return unrounded: of 148 in 8 months it is 222
	 */
	static BigDecimal projected(BigDecimal total, int months) {
		return total.multiply(BigDecimal.valueOf(MONTHS_OF_A_YEAR))
			.divide(BigDecimal.valueOf(months), MathContext.DECIMAL64);
	}

}
