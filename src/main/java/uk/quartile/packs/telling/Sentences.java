package uk.quartile.packs.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.figure.NotShown;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.Verdict;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/** What happened to a measure, in sentences that say only what the figures bear. */
public final class Sentences {

	/** More names than this in a sentence are not read, and the table has them all. */
	private static final int MOST_NAMES = 4;

	/** Of one sentence. */
	private static final int MOST_WORDS = 25;

	private Sentences() {
	}

	/**
	 * What most authorities have seen over a year, or else over a quarter, and the
	 * region's two figures.
	 */
	public static String lead(MeasureFigures figures) {
		Optional<Change> change = figures.region().flatMap(Sentences::change);
		return change.map((told) -> happened(figures, told)).orElseGet(() -> standing(figures));
	}

	/** The region's change on the year, or else on the quarter. */
	public static Optional<Change> change(Figure region) {
		return Stream.of(Optional.ofNullable(region.onYear()), Optional.ofNullable(region.onQuarter()))
			.flatMap(Optional::stream)
			.filter((change) -> change.noneBecause() == null && change.footprints() > 0
					&& told(region.measure(), change))
			.findFirst();
	}

	private static boolean told(Measure measure, Change change) {
		return Values.toldInCounts(measure) ? change.numerator() != null && change.earlierNumerator() != null
				: !change.ofTooFew(measure) && change.value() != null && change.earlierValue() != null;
	}

	private static String happened(MeasureFigures figures, Change change) {
		Measure measure = figures.measure();
		DirectionCounts directions = new DirectionCounts(measure, change, figures.noun());
		if (change.footprints() == 1) {
			return directions.inWords() + ".";
		}
		String together = together(measure, change);
		String whole = directions.inWords() + directions.link() + together + ".";
		return isShort(whole) ? whole : directions.inWords() + ". "
				+ (directions.link().equals("; ") ? Words.capital(together) : "But " + together) + ".";
	}

	private static boolean isShort(String sentence) {
		return sentence.split(" ").length <= MOST_WORDS;
	}

	/** What they have together; all of them, where not each can be judged alone. */
	private static String together(Measure measure, Change change) {
		String who = (change.judged() < change.footprints()) ? "all " + Words.number(change.footprints()) + " together"
				: "together they";
		boolean counts = Values.toldInCounts(measure);
		String earlier = counts ? Numbers.count(Objects.requireNonNull(change.earlierNumerator()), measure.counts())
				: Values.value(measure, Objects.requireNonNull(change.earlierValue()));
		String now = counts ? Numbers.count(Objects.requireNonNull(change.numerator()), measure.counts())
				: Values.value(measure, Objects.requireNonNull(change.value()));
		String counted = counts ? Nouns.counted(now, measure) : now;
		return earlier.equals(now) ? who + " stayed at " + counted
				: who + " " + DirectionCounts.verb(measure, change) + " from " + earlier + " to " + counted;
	}

	/**
	 * Where no change can be told: how many have a figure, and what they have together.
	 */
	private static String standing(MeasureFigures figures) {
		List<Figure> asked = figures.authorities()
			.stream()
			.filter((figure) -> !Absences.isNothingToCount(figure.status()))
			.toList();
		int nothing = figures.authorities().size() - asked.size();
		int known = (int) asked.stream().filter((figure) -> figure.value() != null).count();
		if (asked.stream().anyMatch((figure) -> figure.status() == NotShown.WITHHELD)) {
			return withheld(figures, known);
		}
		boolean countsToo = asked.stream().anyMatch((figure) -> figure.value() == null && figure.numerator() != null);
		String noun = countsToo ? Values.noun(figures.measure()) : "figure";
		String what = (noun.startsWith("a") ? " an " : " a ") + noun;
		String first = (known == 0) ? "No " + figures.noun() + " has" + what
				: Words.someOf(known, figures.authorities().size(), figures.noun()) + ((known <= 1) ? " has" : " have")
						+ what;
		String none = (nothing == 0) ? ""
				: (nothing + known == figures.authorities().size() && known > 0) ? ", and the other"
						+ ((nothing == 1) ? "" : " " + Words.number(nothing)) + " had nothing to count"
						: ", and " + Words.number(nothing) + " had nothing to count";
		return first + none + figures.region().map((region) -> together(region, known)).orElse("") + ".";
	}

	/** The region has what is withheld too. */
	private static String withheld(MeasureFigures figures, int known) {
		String shown = (known == 0) ? "No " + figures.noun() + " has a figure that is shown"
				: Words.someOf(known, figures.authorities().size(), figures.noun()) + ((known == 1) ? " has" : " have")
						+ " a figure that is shown";
		return shown + figures.region()
			.filter((region) -> region.value() != null && !region.ofTooFew())
			.map((region) -> "; the region has " + article(region.measure())
					+ Values.inSentence(region.measure(), Objects.requireNonNull(region.value())))
			.orElse("") + ".";
	}

	/**
	 * What they have together: of just those that have a figure, or of all, as published.
	 */
	private static String together(Figure region, int known) {
		if (region.value() == null || region.ofTooFew()) {
			return "";
		}
		String value = article(region.measure()) + Values.inSentence(region.measure(), region.value());
		return region.isPublished() ? "; of all together " + value + " is published" : (known == 1)
				? "; it is " + Values.inSentence(region.measure(), region.value()) : "; together they have " + value;
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
	public static Optional<String> verdicts(MeasureFigures figures) {
		boolean england = figures.authorities().stream().anyMatch((figure) -> figure.england().verdict() != null);
		String comparator = comparator(figures, england);
		if (figures.authorities().stream().allMatch((figure) -> verdict(figure, england) == null)) {
			return Optional.empty();
		}
		List<String> parts = new ArrayList<>();
		for (Verdict verdict : List.of(Verdict.HIGHER, Verdict.BETTER, Verdict.WORSE, Verdict.LOWER)) {
			List<Figure> found = figures.authorities()
				.stream()
				.filter((figure) -> verdict == verdict(figure, england))
				.toList();
			if (!found.isEmpty()) {
				boolean one = found.size() == 1 && !found.get(0).isOf(AreaType.JOINT);
				parts.add(who(found.stream().map(Columns::nameWithCoverage).toList(), figures.noun())
						+ (one ? " is " : " are ") + verdict.written()
						+ (parts.isEmpty() ? " than " + comparator : ""));
			}
		}
		// Those without a figure are told by the table; those with one are judged or too
		// few.
		int all = (int) figures.authorities().stream().filter((figure) -> figure.value() != null).count();
		int judged = (int) figures.authorities().stream().filter((figure) -> verdict(figure, england) != null).count();
		String judgeable = (judged == all) ? "Beyond chance, "
				: Words.someOf(judged, all, figures.noun()) + " can be judged: beyond chance, ";
		String none = (judged == all) ? "no " + figures.noun() + " differs"
				: (judged == 1) ? "it does not differ" : "none of them differs";
		return Optional
			.of(judgeable + (parts.isEmpty() ? none + " from " + comparator : joined(judgeable, parts)) + ".");
	}

	/** In one sentence, or in one each where that would be long. */
	private static String joined(String before, List<String> parts) {
		String one = String.join("; ", parts);
		return isShort(before + one) ? one : parts.get(0)
				+ parts.stream().skip(1).map((part) -> ". " + Words.capital(part)).collect(Collectors.joining());
	}

	private static String comparator(MeasureFigures figures, boolean england) {
		return england
				? (figures.national() ? figures.region() : Columns.withEngland(figures)).map(Columns::englandName)
					.map((name) -> name.replaceFirst(", (.*)", " on $1"))
					.orElse("England")
				: figures.region().map(Figure::areaName).orElse("the region");
	}

	private static @Nullable Verdict verdict(Figure figure, boolean england) {
		return (england ? figure.england() : figure.region()).verdict();
	}

	private static String who(List<String> names, String noun) {
		return (names.size() > MOST_NAMES) ? Words.counted(names.size(), noun) : Words.list(names);
	}

	/** Lets one of these sentences follow a colon, unless it begins with a name. */
	public static String within(String sentence) {
		boolean name = !sentence
			.matches("(?:All|Both|None|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|The|No|Not|Of|Beyond)\\b.*");
		return name ? sentence : Words.within(sentence);
	}

}
