package uk.quartile.comparison.trend;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import uk.quartile.comparison.history.History;
import uk.quartile.comparison.history.Point;
import uk.quartile.domain.Basis;
import uk.quartile.domain.Interval;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Polarity;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.statistics.LinearTrend;

/**
 * The trend of a yearly series, as Fingertips has it: a snapshot or a twelve-month figure
 * at the same quarter of five consecutive years.
 *
 * @param verdict in words
 * @param points how many years
 * @param chiSquared of one degree of freedom
 */
public record YearlyTrend(Verdict verdict, int points, double chiSquared) {

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

	/** 1 where the five years rise beyond chance, −1 where they fall; else 0. */
	public int direction(Polarity polarity) {
		int good = (polarity == Polarity.LOW_IS_GOOD) ? -1 : 1;
		return switch (this.verdict) {
			case RISING -> 1;
			case FALLING -> -1;
			case IMPROVING -> good;
			case WORSENING -> -good;
			case NONE -> 0;
		};
	}

	private static double[] numbers(List<Point> points, ToDoubleFunction<Point> number) {
		return points.stream().mapToDouble(number).toArray();
	}

	private static Interval interval(Point point) {
		return Objects.requireNonNull(point.interval());
	}

	private static Verdict verdict(Polarity polarity, LinearTrend trend) {
		if (!trend.rising() && !trend.falling()) {
			return Verdict.NONE;
		}
		return switch (polarity) {
			case NEUTRAL -> trend.rising() ? Verdict.RISING : Verdict.FALLING;
			case HIGH_IS_GOOD -> trend.rising() ? Verdict.IMPROVING : Verdict.WORSENING;
			case LOW_IS_GOOD -> trend.rising() ? Verdict.WORSENING : Verdict.IMPROVING;
		};
	}

	/** What five years say together. */
	public enum Verdict implements Written {

		/** Beyond chance, in the good direction. */
		IMPROVING("improving"),
		/** Beyond chance, in the bad direction. */
		WORSENING("worsening"),
		/** Beyond chance, of a neutral measure. */
		RISING("rising"),
		/** Beyond chance, of a neutral measure. */
		FALLING("falling"),
		/** Within what chance alone would give. */
		NONE("no significant change");

		private final String written;

		Verdict(String written) {
			this.written = written;
		}

		@Override
		public String written() {
			return this.written;
		}

	}

}
