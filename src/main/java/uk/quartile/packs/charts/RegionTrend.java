package uk.quartile.packs.charts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.History;
import uk.quartile.packs.telling.Values;

/** The region's figures of the last seven years beside England's, as a panel. */
public final class RegionTrend {

	/** Fewer points are no line. */
	private static final int FEWEST = 3;

	private static final double MONTHS = 12;

	private RegionTrend() {
	}

	/**
	 * The panel; null where the region has too short a past, or none that reaches to the
	 * figures.
	 */
	public static @Nullable TrendPanel of(MeasureFigures figures, Histories histories) {
		Measure measure = figures.measure();
		Optional<Figure> region = figures.region();
		List<History.Point> own = region.map((figure) -> known(histories.of(figure))).orElse(List.of());
		if (own.size() < FEWEST || !reaches(own.get(own.size() - 1), region.orElseThrow())) {
			return null;
		}
		List<History.Point> england = figures.national() ? List.of() : england(region.orElseThrow(), histories);
		List<TrendPanel.Range> ordinary = own.stream()
			.filter((point) -> point.charted() != null)
			.map((point) -> ordinary(point.quarter(), Objects.requireNonNull(point.charted()), measure))
			.toList();
		History.Point newest = own.get(own.size() - 1);
		return new TrendPanel(points(own), points(england), ordinary,
				(newest.charted() != null) ? newest.charted().mean() : null,
				region.map((figure) -> figure.overTime().target()).map((target) -> target.value()).orElse(null),
				own.stream()
					.skip(1)
					.filter((point) -> point.beginsAnew() != null)
					.map((point) -> new TrendPanel.Mark(time(point.quarter()), "New series"))
					.toList(),
				List.of(), years(own), measure.unit() == Unit.PERCENT, name(figures, newest),
				england.isEmpty() ? "" : "England " + Values.value(measure, value(england.get(england.size() - 1))));
	}

	/** England's past; none where it doesn't end at the value that is printed. */
	public static List<History.Point> england(Figure figure, Histories histories) {
		Measure measure = figure.measure();
		List<History.Point> england = known(histories.of(measure, AreaType.ENGLAND, Catalogue.ENGLAND));
		Double printed = figure.england().value();
		return (!england.isEmpty() && printed != null
				&& !Values.readAlike(measure, printed, value(england.get(england.size() - 1)))) ? List.of() : england;
	}

	/** A past may be of other authorities than the figure: then it isn't the figure's. */
	public static boolean reaches(History.Point newest, Figure figure) {
		return newest.quarter().equals(figure.quarter()) && figure.value() != null
				&& Values.readAlike(figure.measure(), value(newest), figure.value());
	}

	private static String name(MeasureFigures figures, History.Point newest) {
		return (figures.national() ? "" : "Region ") + Values.value(figures.measure(), value(newest));
	}

	private static TrendPanel.Range ordinary(Quarter quarter, History.Charted charted, Measure measure) {
		double most = (measure.unit() == Unit.PERCENT) ? Math.min(100, charted.upper()) : charted.upper();
		return new TrendPanel.Range(time(quarter), Math.max(0, charted.lower()), most);
	}

	private static List<History.Point> known(History history) {
		return history.points().stream().filter((point) -> point.value() != null).toList();
	}

	private static List<TrendPanel.Point> points(List<History.Point> points) {
		return points.stream()
			.map((point) -> new TrendPanel.Point(time(point.quarter()), value(point),
					point.charted() != null && point.charted().signal() != null))
			.toList();
	}

	private static double value(History.Point point) {
		return Objects.requireNonNull(point.value());
	}

	/** In years: the end of the quarter. */
	private static double time(Quarter quarter) {
		return quarter.lastDay().getYear() + quarter.lastDay().getMonthValue() / MONTHS;
	}

	/** The first, the middle and the last. */
	private static List<TrendPanel.Mark> years(List<History.Point> own) {
		return Stream.of(0, (own.size() - 1) / 2, own.size() - 1)
			.distinct()
			.map((i) -> own.get(i).quarter())
			.map((quarter) -> new TrendPanel.Mark(time(quarter), String.valueOf(quarter.lastDay().getYear())))
			.toList();
	}

	/**
	 * {@code East Midlands rose from 20.9% in 2018 to 25.9% in 2024; England is at 22.4%.}
	 * @param panel of the same figures
	 */
	public static String words(MeasureFigures figures, TrendPanel panel) {
		Measure measure = figures.measure();
		TrendPanel.Point from = panel.own().get(0);
		TrendPanel.Point to = panel.own().get(panel.own().size() - 1);
		String before = Values.value(measure, from.value());
		String now = Values.value(measure, to.value());
		String verb = before.equals(now) ? " stayed at " + now + " from "
				: ((to.value() > from.value()) ? " rose" : " fell") + " from " + before + " in ";
		String england = panel.england().isEmpty() ? ""
				: "; England is at " + Values.value(measure, panel.england().get(panel.england().size() - 1).value());
		return figures.region().map(Figure::areaName).orElse("") + verb + year(from) + " to "
				+ (before.equals(now) ? "" : now + " in ") + year(to) + england + ".";
	}

	/** December is the year's own. */
	private static long year(TrendPanel.Point point) {
		return (long) Math.ceil(point.time() - 1e-9) - 1;
	}

}
