package uk.quartile.comparison.trend;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import uk.quartile.comparison.history.History;
import uk.quartile.comparison.history.Point;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.verdict.YearlyVerdict;
import uk.quartile.statistics.LinearTrend;

/**
 * The trend of a yearly series, as Fingertips has it: a snapshot or a twelve-month figure
 * at the same quarter of five consecutive years.
 *
 * @param verdict in words
 * @param points how many years
 * @param chiSquared of one degree of freedom
 */
public record YearlyTrend(YearlyVerdict verdict, int points, double chiSquared) {

	private static final int QUARTERS_OF_A_YEAR = 4;

	/** The quarters that the trend of a quarter takes, oldest first. */
	public static List<Quarter> quarters(Quarter newest) {
		return IntStream.rangeClosed(1, LinearTrend.YEARS)
			.mapToObj((year) -> newest.minus(QUARTERS_OF_A_YEAR * (LinearTrend.YEARS - year)))
			.toList();
	}

	/**
	 * The trend up to a quarter.
	 * @return empty for flows, across a gap or a break, for figures without an interval
	 * or with one of no width, and for percentages of fewer than 20
	 */
	public static Optional<YearlyTrend> of(Measure measure, History history, Quarter newest) {
		List<Quarter> quarters = quarters(newest);
		boolean whole = history.lastBreak(newest)
			.map((last) -> last.quarter().compareTo(quarters.get(0)) <= 0)
			.orElse(true);
		if (measure.basis() == Basis.QUARTER || !whole) {
			return Optional.empty();
		}
		return history.judged(measure)
			.at(quarters)
			.filter((points) -> points.stream().noneMatch((point) -> point.interval() == null))
			.flatMap((points) -> LinearTrend.of(numbers(points, Point::value),
					numbers(points, (point) -> interval(point).lower()),
					numbers(points, (point) -> interval(point).upper())))
			.map((trend) -> new YearlyTrend(verdict(measure.polarity(), trend), LinearTrend.YEARS, trend.chiSquared()));
	}

	private static double[] numbers(List<Point> points, ToDoubleFunction<Point> number) {
		return points.stream().mapToDouble(number).toArray();
	}

	private static Interval interval(Point point) {
		return Objects.requireNonNull(point.interval());
	}

	private static YearlyVerdict verdict(Polarity polarity, LinearTrend trend) {
		if (!trend.rising() && !trend.falling()) {
			return YearlyVerdict.NONE;
		}
		return switch (polarity) {
			case NEUTRAL -> trend.rising() ? YearlyVerdict.RISING : YearlyVerdict.FALLING;
			case HIGH_IS_GOOD -> trend.rising() ? YearlyVerdict.IMPROVING : YearlyVerdict.WORSENING;
			case LOW_IS_GOOD -> trend.rising() ? YearlyVerdict.WORSENING : YearlyVerdict.IMPROVING;
		};
	}

}
