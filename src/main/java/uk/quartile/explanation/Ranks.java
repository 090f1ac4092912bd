package uk.quartile.explanation;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.explanation.answer.Rank.Place;
import uk.quartile.explanation.answer.Rank.Unranked;
import uk.quartile.explanation.answer.Rank;
import uk.quartile.figures.Figure;

/** Who stands above and below. */
final class Ranks {

	private Ranks() {
	}

	static @Nullable Rank of(Benchmark row, MeasureCompared compared) {
		Benchmark.Rank own = row.rank();
		if (own == null) {
			return null;
		}
		List<Place> places = places(compared);
		List<Place> tied = places.stream()
			.filter((each) -> each.place() == own.place() && !each.area().equals(row.subject().area()))
			.toList();
		Place above = places.stream()
			.filter((each) -> each.place() < own.place())
			.reduce((first, second) -> second)
			.orElse(null);
		Place below = places.stream().filter((each) -> each.place() > own.place()).findFirst().orElse(null);
		return new Rank(own.place(), own.ranked(), order(compared.measure()), above, below, tied, places,
				unranked(compared));
	}

	/** By the comparison's own places; equals in the order of their codes. */
	private static List<Place> places(MeasureCompared compared) {
		return compared.areas()
			.stream()
			.filter((each) -> each.rank() != null)
			.map((each) -> new Place(Objects.requireNonNull(each.rank()).place(), each.subject().area(),
					compared.names().of(each.subject().area()), Objects.requireNonNull(each.subject().value())))
			.sorted(java.util.Comparator.comparingInt(Place::place).thenComparing(Place::area))
			.toList();
	}

	private static List<Unranked> unranked(MeasureCompared compared) {
		return compared.areas()
			.stream()
			.filter((each) -> each.rank() == null)
			.map((each) -> new Unranked(each.subject().area(), compared.names().of(each.subject().area()),
					because(compared.measure(), each.subject())))
			.toList();
	}

	/** Why an area has no place. */
	static String because(Measure measure, Subject subject) {
		if (subject.figure() instanceof Figure.Undefined undefined) {
			return undefined.because();
		}
		if (!measure.ranked()) {
			return "authorities record this measure too differently to be ranked";
		}
		if (subject.other() != null) {
			return "what is counted by another definition than the quarter's is not ranked";
		}
		return (measure.unit() == Unit.PERCENT) ? "a percentage of fewer than 20 is not ranked" : "it is not ranked";
	}

	private static String order(Measure measure) {
		return switch (measure.polarity()) {
			case HIGH_IS_GOOD -> "1 is the best, and the highest";
			case LOW_IS_GOOD -> "1 is the best, and the lowest";
			case NEUTRAL -> "neither high nor low is good or bad in itself; in data, 1 is the highest";
		};
	}

}
