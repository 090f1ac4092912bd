package uk.quartile.packs.charts;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Unit;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.telling.Values;

/** The region's figures of the last seven years, as a panel. */
public final class RegionTrend {

	/** Fewer points are no line. */
	private static final int FEWEST = 3;

	private static final int QUARTERS = 28;

	private RegionTrend() {
	}

	/** The panel; null where the region has too short a series. */
	public static @Nullable TrendPanel of(MeasureFigures figures) {
		List<OverTime.Point> series = series(figures);
		if (series.size() < FEWEST) {
			return null;
		}
		Figure region = figures.region().orElseThrow();
		OverTime.Point newest = series.get(series.size() - 1);
		// A trend may be told of other authorities than the figure.
		if (!newest.quarter().equals(figures.quarter()) || region.value() == null || !Values
			.value(region.measure(), newest.value())
			.equals(Values.value(region.measure(), region.value()))) {
			return null;
		}
		Measure measure = region.measure();
		OverTime.Trend trend = region.overTime().trend();
		boolean limits = trend != null && trend.lower() != null && trend.upper() != null
				&& !Boolean.TRUE.equals(trend.seasonal());
		List<TrendPanel.Range> band = limits ? series.stream()
			.filter((point) -> point.quarter().compareTo(Objects.requireNonNull(trend).since()) >= 0)
			.map((point) -> new TrendPanel.Range(time(point.quarter()), Math.max(0, lower(trend)),
					(measure.unit() == Unit.PERCENT) ? Math.min(100, upper(trend)) : upper(trend)))
			.toList() : List.of();
		List<TrendPanel.Point> points = IntStream.range(0, series.size())
			.mapToObj((i) -> new TrendPanel.Point(time(series.get(i).quarter()), series.get(i).value(),
					i == series.size() - 1 && trend != null && !trend.signals().isEmpty()))
			.toList();
		List<TrendPanel.Mark> breaks = series.stream()
			.filter((point) -> point.beginsAnew() != null)
			.map((point) -> new TrendPanel.Mark(time(point.quarter()) - 0.125, "New series"))
			.toList();
		List<TrendPanel.Mark> years = series.stream()
			.map((point) -> point.quarter().lastDay().getYear())
			.distinct()
			.map((year) -> new TrendPanel.Mark(year, String.valueOf(year)))
			.filter((mark) -> mark.time() >= points.get(0).time() - 0.01)
			.toList();
		OverTime.Point last = series.get(series.size() - 1);
		return new TrendPanel(points, List.of(), band, limits ? Objects.requireNonNull(trend).mean() : null,
				(region.overTime().target() != null) ? region.overTime().target().value() : null, breaks, List.of(),
				years, measure.unit() == Unit.PERCENT, Values.value(measure, last.value()), "");
	}

	private static double lower(OverTime.@Nullable Trend trend) {
		return (trend != null && trend.lower() != null) ? trend.lower() : 0;
	}

	private static double upper(OverTime.@Nullable Trend trend) {
		return (trend != null && trend.upper() != null) ? trend.upper() : 0;
	}

	private static List<OverTime.Point> series(MeasureFigures figures) {
		List<OverTime.Point> all = figures.region().map((region) -> region.overTime().series()).orElse(List.of());
		int newest = figures.quarter().index();
		return all.stream().filter((point) -> newest - point.quarter().index() < QUARTERS).toList();
	}

	/** In years: the end of the quarter. */
	private static double time(Quarter quarter) {
		return quarter.lastDay().getYear() + quarter.lastDay().getMonthValue() / 12.0;
	}

	/** From where to where, in a sentence or two. */
	public static String words(MeasureFigures figures) {
		List<OverTime.Point> series = series(figures);
		return ChartInWords.of(figures.measure(), figures.region().orElseThrow().areaName(), series, null);
	}

}
