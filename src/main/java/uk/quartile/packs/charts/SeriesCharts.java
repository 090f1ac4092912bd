package uk.quartile.packs.charts;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Words;
import uk.quartile.statistics.SeasonalProfile;

/** Makes the line of the region's quarters, and says it in words. */
public final class SeriesCharts {

	/** Fewer points tell no trend. */
	private static final int FEWEST = 12;

	private SeriesCharts() {
	}

	/**
	 * Whether the newest value of the region's series is its figure: a series may be of
	 * fewer authorities, and then doesn't end where the figure is.
	 */
	public static boolean ofTheFigure(Figure region) {
		List<OverTime.Point> series = region.overTime().series();
		if (series.isEmpty() || region.value() == null) {
			return true;
		}
		OverTime.Point newest = series.get(series.size() - 1);
		return !newest.quarter().equals(region.quarter())
				|| Values.readAlike(region.measure(), newest.value(), region.value());
	}

	/**
	 * The chart; null where the region has too short a series, or one that doesn't end at
	 * its figure.
	 */
	public static @Nullable SeriesChart of(MeasureFigures figures) {
		Figure region = figures.region().orElse(null);
		if (region == null || region.overTime().trend() == null || region.overTime().series().size() < FEWEST
				|| !ofTheFigure(region)) {
			return null;
		}
		Measure measure = figures.measure();
		List<OverTime.Point> series = region.overTime().series();
		List<SeriesChart.Break> breaks = series.stream()
			.filter((point) -> point.beginsAnew() != null)
			.map((point) -> new SeriesChart.Break(point.quarter().index(), "New series"))
			.toList();
		return new SeriesChart(axis(measure, region.areaName()),
				IntStream.range(0, series.size()).mapToObj((i) -> point(measure, series.get(i), i == 0)).toList(),
				limits(measure, region.overTime().trend(), series),
				withoutSeason(measure, region.overTime().trend(), series), breaks, words(figures, region, series));
	}

	private static SeriesChart.Point point(Measure measure, OverTime.Point point, boolean first) {
		Quarter quarter = point.quarter();
		return new SeriesChart.Point(quarter.index(), point.value(),
				(quarter.number() == 1 || (first && quarter.number() == 2)) ? quarter.financialYear() : null,
				Values.value(measure, point.value()));
	}

	private static String axis(Measure measure, String region) {
		return region + ": " + Words.within(Values.quantity(measure));
	}

	/** Of each quarter since the series last began anew, the newest last. */
	private static List<SeriesChart.Limits> limits(Measure measure, OverTime.Trend trend, List<OverTime.Point> series) {
		if (trend.lower() == null || trend.mean() == null || trend.upper() == null) {
			return List.of();
		}
		ToDoubleFunction<Quarter> season = season(trend, series);
		double newest = season.applyAsDouble(series.get(series.size() - 1).quarter());
		double lower = trend.lower() - newest;
		double mean = trend.mean() - newest;
		double upper = trend.upper() - newest;
		return since(trend, series).map((point) -> {
			double here = season.applyAsDouble(point.quarter());
			return limits(measure, point.quarter(), lower + here, mean + here, upper + here);
		}).toList();
	}

	/** Nothing lies below 0, nor a share above 100. */
	private static SeriesChart.Limits limits(Measure measure, Quarter quarter, double lower, double mean,
			double upper) {
		double most = (measure.unit() == Unit.PERCENT) ? 100 : Double.MAX_VALUE;
		double low = Math.max(lower, 0);
		double high = Math.min(upper, most);
		return new SeriesChart.Limits(quarter.index(), low, mean, high, "Lower limit " + Values.value(measure, low),
				"Average " + Values.value(measure, mean), "Upper limit " + Values.value(measure, high));
	}

	private static List<SeriesChart.Point> withoutSeason(Measure measure, OverTime.Trend trend,
			List<OverTime.Point> series) {
		if (!Boolean.TRUE.equals(trend.seasonal())) {
			return List.of();
		}
		ToDoubleFunction<Quarter> season = season(trend, series);
		return since(trend, series).map((point) -> {
			double value = point.value() - season.applyAsDouble(point.quarter());
			// Without its number, which no table has.
			return new SeriesChart.Point(point.quarter().index(), value, null, "Without season");
		}).toList();
	}

	/** What a quarter of the year makes of the series, as its trend was told. */
	private static ToDoubleFunction<Quarter> season(OverTime.Trend trend, List<OverTime.Point> series) {
		if (!Boolean.TRUE.equals(trend.seasonal())) {
			return (quarter) -> 0;
		}
		List<OverTime.Point> points = since(trend, series).toList();
		SeasonalProfile profile = SeasonalProfile
			.of(points.stream().mapToInt((point) -> point.quarter().index()).toArray(),
					points.stream().mapToDouble(OverTime.Point::value).toArray())
			.orElseThrow();
		return (quarter) -> profile.deviation(quarter.index());
	}

	private static Stream<OverTime.Point> since(OverTime.Trend trend, List<OverTime.Point> series) {
		return series.stream().filter((point) -> point.quarter().compareTo(trend.since()) >= 0);
	}

	private static String words(MeasureFigures figures, Figure region, List<OverTime.Point> series) {
		Measure measure = figures.measure();
		OverTime.Trend trend = Objects.requireNonNull(region.overTime().trend());
		List<SeriesChart.Limits> limits = limits(measure, trend, series);
		return ChartInWords.of(measure, region.areaName(), series,
				limits.isEmpty() ? null : limits.get(limits.size() - 1));
	}

}
