package uk.quartile.packs.figures.history;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.statistics.XmrChart;

/**
 * Between which values the next quarter's figure will lie if nothing changes, by the
 * chart of the quarters so far; or why that can't be said.
 *
 * @param figure the newest
 * @param next the quarter after it
 * @param trend that it is made from
 * @param range null where none may be said
 * @param without why there is none; null where there is one
 */
public record Projection(Figure figure, Quarter next, OverTime.Trend trend, @Nullable Range range,
		@Nullable Without without) {

	/** What every percentage is at most. */
	private static final double ALL = 100;

	/**
	 * Limits of the chart, of the next quarter's season where there is one.
	 *
	 * @param lower in the measure's unit, at least 0
	 * @param mean likewise
	 * @param upper likewise, of a percentage at most 100
	 * @param seasonal whether the quarters of the year differ, and that is reckoned in
	 */
	public record Range(double lower, double mean, double upper, boolean seasonal) {
	}

	/** Why there is no range. */
	public enum Without {

		/** Fewer quarters since the last break than a chart needs. */
		TOO_FEW,

		/** All the same, so that there are no limits. */
		SAME,

		/** The newest is no longer as the others were, so they don't say what comes. */
		MOVED,

		/** The next can't be compared with the others. */
		BREAK

	}

	/**
	 * Of a figure that has a trend.
	 * @param history of the figure
	 * @return empty for what has no trend: stocks, figures of twelve months, averages,
	 * percentages of fewer than 20
	 */
	public static Optional<Projection> of(Figure figure, History history) {
		OverTime.Trend trend = figure.overTime().trend();
		if (trend == null || figure.value() == null) {
			return Optional.empty();
		}
		Quarter next = figure.quarter().minus(-1);
		Without without = without(figure, trend, next);
		Range range = (without == null) ? range(figure.measure(), trend, history, next) : null;
		return Optional.of(new Projection(figure, next, trend, range,
				(without == null && range == null) ? Without.SAME : without));
	}

	private static @Nullable Without without(Figure figure, OverTime.Trend trend, Quarter next) {
		if (trend.points() < XmrChart.FEWEST_VALUES) {
			return Without.TOO_FEW;
		}
		if (!figure.measure().comparable(figure.quarter(), next)) {
			return Without.BREAK;
		}
		return trend.signals().isEmpty() ? null : Without.MOVED;
	}

	/** Of a seasonal series, from the newest of the same quarter of the year. */
	private static @Nullable Range range(Measure measure, OverTime.Trend trend, History history, Quarter next) {
		boolean seasonal = Boolean.TRUE.equals(trend.seasonal());
		return history.points()
			.stream()
			.filter((point) -> point.charted() != null)
			.filter((point) -> !seasonal || point.quarter().number() == next.number())
			.reduce((first, second) -> second)
			.map(History.Point::charted)
			.map((chart) -> new Range(within(measure, chart.lower()), within(measure, chart.mean()),
					within(measure, chart.upper()), seasonal))
			.orElse(null);
	}

	private static double within(Measure measure, double value) {
		return Math.max(0, (measure.unit() == Unit.PERCENT) ? Math.min(ALL, value) : value);
	}

}
