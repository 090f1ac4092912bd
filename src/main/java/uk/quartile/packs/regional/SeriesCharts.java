package uk.quartile.packs.regional;

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
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** Makes the line of the region's quarters, and says it in words. */
final class SeriesCharts {

	/** Fewer points tell no trend. */
	private static final int FEWEST = 12;

	private SeriesCharts() {
	}

	/** The chart; null where the region has too short a series. */
	static @Nullable SeriesChart of(MeasureFigures figures) {
		Figure region = figures.region().orElse(null);
		if (region == null || region.overTime().trend() == null || region.overTime().series().size() < FEWEST) {
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
				limits(measure, region.overTime().trend(), figures.quarter()), breaks, words(figures, region, series));
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

	private static SeriesChart.@Nullable Limits limits(Measure measure, OverTime.Trend trend, Quarter newest) {
		if (trend.lower() == null || trend.mean() == null || trend.upper() == null) {
			return null;
		}
		boolean seasonal = Boolean.TRUE.equals(trend.seasonal());
		return new SeriesChart.Limits((seasonal ? newest : trend.since()).index(),
				level(measure, "Lower limit ", trend.lower()), level(measure, "Average ", trend.mean()),
				level(measure, "Upper limit ", trend.upper()));
	}

	/** Nothing lies below 0, nor a share above 100. */
	private static SeriesChart.Level level(Measure measure, String name, double value) {
		double most = (measure.unit() == Unit.PERCENT) ? 100 : Double.MAX_VALUE;
		double shown = Math.min(Math.max(value, 0), most);
		return new SeriesChart.Level(shown, name + Values.value(measure, shown));
	}

	private static String words(MeasureFigures figures, Figure region, List<OverTime.Point> series) {
		Measure measure = figures.measure();
		OverTime.Trend trend = Objects.requireNonNull(region.overTime().trend());
		SeriesChart.Limits limits = limits(measure, trend, figures.quarter());
		List<String> values = series.stream()
			.map((point) -> ((point.beginsAnew() != null)
					? "a new series from " + Dates.quarter(point.quarter()) + " (" + point.beginsAnew() + ") " : "")
					+ Values.value(measure, point.value()))
			.toList();
		return "Line chart of %s, %s: %s in the %d quarters with a figure from %s to %s: %s.%s".formatted(
				measure.title(), region.areaName(), Words.within(Values.quantity(measure)), series.size(),
				Dates.quarter(series.get(0).quarter()), Dates.quarter(series.get(series.size() - 1).quarter()),
				String.join(", ", values), (limits == null) ? "" : " Lines mark the newest quarter\u2019s limits: "
						+ limits.lower().label() + ", " + limits.mean().label() + ", " + limits.upper().label() + ".");
	}

}
