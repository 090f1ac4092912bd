package uk.quartile.comparison.periods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.history.History;
import uk.quartile.comparison.history.Point;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.figures.Figure;
import uk.quartile.figures.Formula;

/**
 * A measure over several successive quarters together.
 *
 * @param numerator Σx
 * @param denominator Σn; of a rate, the children of the newest quarter's population; null
 * where there is none
 * @param figure value and interval, as of a year's figure: not annualised
 */
public record Span(BigDecimal numerator, @Nullable BigDecimal denominator, Figure.Known figure) {

	/** How many quarters a year has. */
	public static final int YEAR = 4;

	/** The quarters up to one, oldest first. */
	public static List<Quarter> quarters(Quarter newest, int number) {
		return IntStream.rangeClosed(1, number).mapToObj((nth) -> newest.minus(number - nth)).toList();
	}

	/**
	 * The last quarters together.
	 * @param number of quarters
	 * @return empty for what isn't a quarter's flow, where one of the quarters has no
	 * figure (one with nothing to count adds 0 of 0), and across a break of the measure
	 * or of the definitions that it is counted by
	 */
	public static Optional<Span> of(Measure measure, History history, Quarter newest, int number) {
		List<Quarter> quarters = quarters(newest, number);
		if (measure.basis() != Basis.QUARTER || !measure.comparable(quarters.get(0), newest)
				|| !history.alike(quarters)) {
			return Optional.empty();
		}
		return history.over(quarters).flatMap((points) -> together(measure, points));
	}

	private static Optional<Span> together(Measure measure, List<Point> points) {
		BigDecimal numerator = points.stream().map(Point::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal denominator = denominator(measure, points);
		return (Formula.of(measure.over(Basis.ROLLING_12_MONTHS), numerator, denominator) instanceof Figure.Known known)
				? Optional.of(new Span(numerator, denominator, known)) : Optional.empty();
	}

	private static @Nullable BigDecimal denominator(Measure measure, List<Point> points) {
		BigDecimal newest = points.get(points.size() - 1).denominator();
		if (newest == null || measure.unit() == Unit.PER_10000) {
			return newest;
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (Point point : points) {
			sum = sum.add((point.denominator() != null) ? point.denominator() : BigDecimal.ZERO);
		}
		return sum;
	}

}
