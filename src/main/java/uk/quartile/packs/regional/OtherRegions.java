package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OtherComparators;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** Where a region stands among the others, as far as the figures bear it. */
final class OtherRegions {

	private OtherRegions() {
	}

	/**
	 * Such as {@code 4th lowest of nine: from 47.9 (London) to 109.9 (North East)}. The
	 * place is told only where all have a value of the same date, the region's too is of
	 * all its authorities, and none is shown as the same value.
	 */
	static String of(MeasureFigures figures) {
		List<Figure> known = figures.otherRegions()
			.stream()
			.filter((figure) -> figure.value() != null && !figure.ofTooFew())
			.sorted(Comparator.comparingDouble(OtherRegions::value))
			.toList();
		if (known.isEmpty()) {
			return Values.NONE;
		}
		Figure lowest = known.get(0);
		Figure highest = known.get(known.size() - 1);
		String range = "from " + OtherGroupsTables.value(lowest) + " (" + lowest.areaName() + ") to "
				+ OtherGroupsTables.value(highest) + " (" + highest.areaName() + ")";
		return place(figures, known).map((place) -> place + ": ").orElse("") + range + dates(known);
	}

	private static Optional<String> place(MeasureFigures figures, List<Figure> known) {
		Double own = figures.region().filter((figure) -> !figure.ofTooFew()).map(OtherRegions::ofAll).orElse(null);
		if (own == null || known.size() < figures.otherRegions().size()
				|| known.stream().anyMatch((figure) -> figure.others().valueQuarter() != null)
				|| known.stream()
					.anyMatch(
							(figure) -> OtherGroupsTables.value(figure).equals(Values.value(figures.measure(), own)))) {
			return Optional.empty();
		}
		int lower = (int) known.stream().filter((figure) -> value(figure) < own).count();
		int higher = known.size() - lower;
		String end = (lower < higher) ? "lowest" : "highest";
		int place = Math.min(lower, higher) + 1;
		String published = figures.region().filter(Figure::ofSome).isEmpty() ? ""
				: ", as published (" + Values.value(figures.measure(), own) + ")";
		return Optional.of(((place == 1) ? end : Words.ordinal(place) + " " + end) + " of "
				+ Words.number(known.size() + 1) + published);
	}

	/**
	 * The region's value over all its authorities, as the others' are; null where none is
	 * known.
	 */
	private static @Nullable Double ofAll(Figure region) {
		OtherComparators.Published published = region.others().published();
		return !region.ofSome() ? region.value() : (published != null) ? published.value() : null;
	}

	private static String dates(List<Figure> known) {
		List<Quarter> older = new ArrayList<>();
		known.forEach((figure) -> Optional.ofNullable(figure.others().valueQuarter()).ifPresent(older::add));
		List<String> days = older.stream().distinct().sorted().map((quarter) -> Dates.day(quarter.lastDay())).toList();
		return days.isEmpty() ? "" : ", " + Words.list(days);
	}

	private static double value(Figure figure) {
		return Objects.requireNonNull(figure.value());
	}

}
