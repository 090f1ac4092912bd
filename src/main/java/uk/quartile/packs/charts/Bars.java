package uk.quartile.packs.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Unit;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.telling.ChangeWords;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/** Makes the ranked bars of a measure, and says them in words. */
public final class Bars {

	/** A chart of fewer would rank nothing. */
	static final int FEWEST = 2;

	private Bars() {
	}

	/** The authorities of the chart, from the highest down. */
	static List<Figure> ranked(MeasureFigures figures) {
		return figures.authorities()
			.stream()
			.filter((figure) -> figure.value() != null && !figure.ofTooFew())
			.sorted(Comparator.comparingDouble(Bars::value).reversed())
			.toList();
	}

	/** The chart; null where fewer than two authorities have a value. */
	public static @Nullable RankedBars of(MeasureFigures figures) {
		Measure measure = figures.measure();
		List<Figure> ranked = ranked(figures);
		if (ranked.size() < FEWEST) {
			return null;
		}
		List<RankedBars.Line> lines = lines(figures);
		List<RankedBars.Bar> bars = ranked.stream().map(Bars::bar).toList();
		return new RankedBars(axis(measure, ranked), measure.unit() == Unit.PERCENT && measure.partsOfWhole(), bars,
				lines, ChartInWords.of(figures, bars, lines));
	}

	private static List<RankedBars.Line> lines(MeasureFigures figures) {
		List<RankedBars.Line> lines = new ArrayList<>();
		figures.region().ifPresent((region) -> {
			if (region.value() != null && !region.ofTooFew()) {
				lines.add(line(region, Columns.groupName(region), region.value()));
			}
		});
		Columns.withEngland(figures)
			.ifPresent((figure) -> lines
				.add(line(figure, Columns.englandName(figure), Objects.requireNonNull(figure.england().value()))));
		return lines;
	}

	private static RankedBars.Line line(Figure figure, String name, double value) {
		return new RankedBars.Line(value, name + ": " + Values.value(figure.measure(), value));
	}

	private static RankedBars.Bar bar(Figure figure) {
		return new RankedBars.Bar(Columns.name(figure), value(figure), figure.lower(), figure.upper(),
				Values.value(figure.measure(), value(figure)), Neighbours.value(figure));
	}

	private static String axis(Measure measure, List<Figure> ranked) {
		String of = switch (measure.unit()) {
			case PERCENT -> "Percentage";
			default -> Values.quantity(measure);
		};
		return of + (hasIntervals(ranked) ? "; thin lines: 95% intervals" : "")
				+ (hasNeighbours(ranked) ? "; diamonds: neighbours" : "");
	}

	private static boolean hasIntervals(List<Figure> ranked) {
		return ranked.stream().anyMatch((figure) -> figure.lower() != null);
	}

	private static boolean hasNeighbours(List<Figure> ranked) {
		return ranked.stream().anyMatch((figure) -> Neighbours.value(figure) != null);
	}

	private static double value(Figure figure) {
		return Objects.requireNonNull(figure.value());
	}

}
