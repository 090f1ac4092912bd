package uk.quartile.packs.charts;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** The statistical neighbours' value beside each authority's. */
public final class Neighbours {

	/** Of fewer there is nothing to compare. */
	private static final int FEWEST = 2;

	private Neighbours() {
	}

	/** Their value; null where there is none, or one of another quarter's flow. */
	public static @Nullable Double value(Figure figure) {
		Quarter quarter = figure.neighbours().quarter();
		boolean older = quarter != null && !quarter.equals(figure.quarter());
		return (older && figure.measure().basis() == Basis.QUARTER) ? null : figure.neighbours().value();
	}

	/** Coverage and dates of the similar areas, where they aren't all there. */
	public static Optional<String> note(MeasureFigures figures) {
		List<Figure> charted = ranked(figures);
		if (charted.size() < FEWEST) {
			return Optional.empty();
		}
		List<Figure> shown = charted.stream().filter((figure) -> value(figure) != null).toList();
		List<Figure> rows = figures.neighbours()
			.stream()
			.filter((row) -> shown.stream().anyMatch((figure) -> figure.area().equals(row.area())))
			.toList();
		List<String> older = rows.stream()
			.map((row) -> row.others().valueQuarter())
			.filter((quarter) -> quarter != null)
			.distinct()
			.sorted()
			.map((quarter) -> Dates.day(quarter.lastDay()))
			.toList();
		boolean all = rows.stream().allMatch((row) -> Objects.equals(row.members(), row.membersWithFigure()));
		return (rows.isEmpty() || (all && older.isEmpty())) ? Optional.empty()
				: Optional.of("Similar areas: " + coverage(rows) + " of " + rows.get(0).members() + " have a value"
						+ (older.isEmpty() ? "." : ", " + Words.list(older) + "."));
	}

	private static List<Figure> ranked(MeasureFigures figures) {
		return figures.authorities().stream().filter((figure) -> figure.value() != null && !figure.ofTooFew()).toList();
	}

	/** Of which list the neighbours are, if there are any. */
	public static Optional<String> edition(List<MeasureFigures> measures) {
		return measures.stream()
			.flatMap((figures) -> figures.neighbours().stream())
			.map(Figure::neighboursEdition)
			.filter(Objects::nonNull)
			.findFirst();
	}

	private static String coverage(List<Figure> rows) {
		IntSummaryStatistics available = rows.stream()
			.map(Figure::membersWithFigure)
			.mapToInt((number) -> (number != null) ? number : 0)
			.summaryStatistics();
		return (available.getMin() == available.getMax()) ? String.valueOf(available.getMin())
				: available.getMin() + " to " + available.getMax();
	}

}
