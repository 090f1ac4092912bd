package uk.quartile.packs.regional;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Measure;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/** What happened to a measure, in sentences that say only what the figures bear. */
final class Sentences {

	/** More names than this in a sentence are not read. */
	private static final int MOST_NAMES = 6;

	private Sentences() {
	}

	/**
	 * What most authorities have seen over a year, or else over a quarter, and the
	 * region's two figures.
	 */
	static String lead(MeasureFigures figures) {
		Optional<Change> change = figures.region().flatMap(Sentences::change);
		return change.map((told) -> happened(figures.measure(), told)).orElseGet(() -> standing(figures));
	}

	/** The region's change on the year, or else on the quarter. */
	static Optional<Change> change(Figure region) {
		return Stream.of(Optional.ofNullable(region.onYear()), Optional.ofNullable(region.onQuarter()))
			.flatMap(Optional::stream)
			.filter((change) -> change.noneBecause() == null && change.footprints() > 0
					&& told(region.measure(), change))
			.findFirst();
	}

	private static boolean told(Measure measure, Change change) {
		return Values.toldInCounts(measure) ? change.numerator() != null && change.earlierNumerator() != null
				: change.value() != null && change.earlierValue() != null;
	}

	private static String happened(Measure measure, Change change) {
		boolean counts = Values.toldInCounts(measure);
		String since = Dates.quarter(change.earlier());
		String rise = counts ? "a rise since " + since : "a higher " + Values.noun(measure) + " than in " + since;
		String fall = counts ? "a fall since " + since : "a lower " + Values.noun(measure) + " than in " + since;
		int all = change.footprints();
		String first;
		if (change.risen() > 0 && change.risen() >= change.fallen()) {
			first = subject(change.risen(), all, counts) + " " + rise;
		}
		else if (change.fallen() > 0) {
			first = subject(change.fallen(), all, counts) + " " + fall;
		}
		else {
			first = Words.someOf(all, all) + ((all == 1) ? " has" : " have") + " the same " + Values.noun(measure)
					+ " as in " + since;
		}
		return (all == 1) ? first + "." : first + "; " + together(measure, change) + ".";
	}

	private static String subject(int some, int all, boolean counts) {
		String has = (some == 1) ? " has" : " have";
		return Words.someOf(some, all) + has + (counts ? " seen" : "");
	}

	private static String together(Measure measure, Change change) {
		if (Values.toldInCounts(measure)) {
			BigDecimal earlier = Objects.requireNonNull(change.earlierNumerator());
			BigDecimal now = Objects.requireNonNull(change.numerator());
			String counted = Nouns.counted(Numbers.count(now, measure.counts()), measure);
			return (earlier.compareTo(now) == 0) ? "together they stayed at " + counted
					: "together they went from " + Numbers.count(earlier, measure.counts()) + " to " + counted;
		}
		String earlier = Values.value(measure, Objects.requireNonNull(change.earlierValue()));
		String now = Values.value(measure, Objects.requireNonNull(change.value()));
		return earlier.equals(now) ? "together they stayed at " + now
				: "together they went from " + earlier + " to " + now;
	}

	/**
	 * Where no change can be told: how many have a figure, and what they have together.
	 */
	private static String standing(MeasureFigures figures) {
		long known = figures.authorities().stream().filter((figure) -> figure.numerator() != null).count();
		int all = figures.authorities().size();
		String first = (known == 0) ? "No authority has a figure"
				: Words.someOf((int) known, all) + ((known <= 1) ? " has" : " have") + " a figure";
		String value = figures.region()
			.map(Figure::value)
			.map((together) -> "; together they have " + article(figures.measure())
					+ Values.inSentence(figures.measure(), together))
			.orElse("");
		return first + value + ".";
	}

	private static String article(Measure measure) {
		return switch (measure.unit()) {
			case AVERAGE -> "an average of ";
			case RATIO, PER_10000 -> "a " + Values.noun(measure) + " of ";
			default -> "";
		};
	}

	/**
	 * Who differs from England beyond chance; from the region, where England has no
	 * value.
	 */
	static Optional<String> verdicts(MeasureFigures figures) {
		boolean england = figures.authorities().stream().anyMatch((figure) -> figure.england().verdict() != null);
		String comparator = comparator(figures, england);
		if (figures.authorities().stream().allMatch((figure) -> verdict(figure, england) == null)) {
			return Optional.empty();
		}
		List<String> parts = new ArrayList<>();
		for (String verdict : List.of("higher", "better", "worse", "lower")) {
			List<String> names = figures.authorities()
				.stream()
				.filter((figure) -> verdict.equals(verdict(figure, england)))
				.map(Figure::areaName)
				.toList();
			if (!names.isEmpty()) {
				String is = (names.size() == 1) ? " is " : " are ";
				parts.add(who(names) + is + verdict + (parts.isEmpty() ? " than " + comparator : ""));
			}
		}
		return Optional.of("Beyond chance, "
				+ (parts.isEmpty() ? "no authority differs from " + comparator : String.join("; ", parts)) + ".");
	}

	private static String comparator(MeasureFigures figures, boolean england) {
		return england ? Columns.withEngland(figures)
			.map(Columns::englandName)
			.map((name) -> name.replaceFirst(", (.*)", " on $1"))
			.orElse("England") : figures.region().map(Figure::areaName).orElse("the region");
	}

	private static @Nullable String verdict(Figure figure, boolean england) {
		return (england ? figure.england() : figure.region()).verdict();
	}

	private static String who(List<String> names) {
		return (names.size() > MOST_NAMES) ? Words.authorities(names.size()) : Words.list(names);
	}

}
