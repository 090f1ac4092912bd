package uk.quartile.packs.regional;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Polarity;
import uk.quartile.domain.Unit;
import uk.quartile.domain.Verdict;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/**
 * What a reader with one minute is told: the largest changes, who differs from England
 * beyond chance, and how much of that chance itself would bring.
 */
final class StandsOut {

	/** More than this many items in a list are not read. */
	private static final int MOST_ITEMS = 3;

	/**
	 * Of which so many may be of changes in numbers, before percentages have their turn.
	 */
	private static final int MOST_NUMBERS = 2;

	static final String TITLE = "What stands out";

	private StandsOut() {
	}

	static Prose of(List<MeasureFigures> measures, List<MeasureFigures> yearly) {
		List<String> changes = new ArrayList<>(changes(measures));
		List<String> verdicts = new ArrayList<>(verdicts(measures));
		Prose page = page(measures, yearly, changes, verdicts);
		while (!page.fitsOnePage() && changes.size() + verdicts.size() > 2) {
			List<String> longer = (changes.size() >= verdicts.size()) ? changes : verdicts;
			longer.remove(longer.size() - 1);
			page = page(measures, yearly, changes, verdicts);
		}
		return page;
	}

	private static Prose page(List<MeasureFigures> measures, List<MeasureFigures> yearly, List<String> changes,
			List<String> verdicts) {
		Prose.Builder page = new Prose.Builder(TITLE);
		page.section("In this report").paragraph(scope(measures, yearly));
		long changed = measures.stream().filter(StandsOut::changed).count();
		page.section("Changes").items(changes);
		more(changed - changes.size(), "changed", page);
		long differing = measures.stream().filter((figures) -> differing(figures) > 0).count();
		page.section("Compared with England").items(verdicts);
		more(differing - verdicts.size(), "with authorities that differ from England beyond chance", page);
		page.section("Reading these").paragraph(chance(measures));
		return page.build();
	}

	private static boolean changed(MeasureFigures figures) {
		return figures.region().flatMap(Sentences::change).isPresent() && size(figures) > 0;
	}

	/** How many measures are left out that might stand here too. */
	private static void more(long number, String what, Prose.Builder page) {
		if (number > 0) {
			page.paragraph(
					Words.capital(Words.number((int) number)) + " more " + ((number == 1) ? "measure " : "measures ")
							+ what + ": see " + ((number == 1) ? "its own page." : "their own pages."));
		}
	}

	private static String scope(List<MeasureFigures> measures, List<MeasureFigures> yearly) {
		String quarter = measures.isEmpty() ? "No measure was due or returned for this quarter."
				: Words.capital(measures(measures.size())) + ((measures.size() == 1) ? " was" : " were")
						+ " due or returned for this quarter.";
		return yearly.isEmpty() ? quarter : quarter + " The latest values of " + measures(yearly.size())
				+ " collected once a year have a section of their own.";
	}

	private static String measures(int number) {
		return Words.number(number) + ((number == 1) ? " measure" : " measures");
	}

	/**
	 * The largest changes in numbers, then those in percentages that have a good
	 * direction.
	 */
	private static List<String> changes(List<MeasureFigures> measures) {
		List<String> items = new ArrayList<>();
		items.addAll(changes(measures, MOST_NUMBERS, (measure) -> Values.toldInCounts(measure)));
		items.addAll(changes(measures, MOST_ITEMS - items.size(),
				(measure) -> measure.unit() == Unit.PERCENT && measure.polarity() != Polarity.NEUTRAL));
		return items;
	}

	private static List<String> changes(List<MeasureFigures> measures, int most, Predicate<Measure> which) {
		return measures.stream()
			.filter((figures) -> which.test(figures.measure()))
			.filter(StandsOut::changed)
			.sorted(Comparator.comparingDouble(StandsOut::size).reversed())
			.limit(most)
			.map((figures) -> Words.set(figures.measure().title()) + ": " + uncapital(Sentences.lead(figures))
					+ largest(figures).map((text) -> " " + text).orElse(""))
			.toList();
	}

	/** How large the region's change is, relative to what it was. */
	private static double size(MeasureFigures figures) {
		Change change = figures.region().flatMap(Sentences::change).orElseThrow();
		if (Values.toldInCounts(figures.measure())) {
			BigDecimal earlier = Objects.requireNonNull(change.earlierNumerator());
			BigDecimal now = Objects.requireNonNull(change.numerator());
			return (earlier.signum() == 0) ? 0
					: now.subtract(earlier).abs().divide(earlier, MathContext.DECIMAL32).doubleValue();
		}
		double earlier = Objects.requireNonNull(change.earlierValue());
		return (earlier == 0) ? 0 : Math.abs((Objects.requireNonNull(change.value()) - earlier) / earlier);
	}

	/** Which authority's count rose most, and which fell most. */
	private static Optional<String> largest(MeasureFigures figures) {
		Measure measure = figures.measure();
		if (!Values.toldInCounts(measure)) {
			return Optional.empty();
		}
		List<Figure> changed = figures.authorities()
			.stream()
			.filter((figure) -> Sentences.change(figure).isPresent())
			.sorted(Comparator.comparing(StandsOut::difference))
			.toList();
		List<String> parts = new ArrayList<>();
		if (!changed.isEmpty() && difference(changed.get(changed.size() - 1)).signum() > 0) {
			parts.add("rise is " + moved(changed.get(changed.size() - 1), "more"));
		}
		if (!changed.isEmpty() && difference(changed.get(0)).signum() < 0) {
			parts.add((parts.isEmpty() ? "fall is " : "fall ") + moved(changed.get(0), "fewer"));
		}
		return parts.isEmpty() ? Optional.empty()
				: Optional.of("The largest " + String.join(", the largest ", parts) + ".");
	}

	private static String moved(Figure figure, String comparative) {
		Measure measure = figure.measure();
		Change change = Sentences.change(figure).orElseThrow();
		return "in %s (%s %s, from %s to %s)".formatted(figure.areaName(),
				Numbers.count(difference(figure).abs(), measure.counts()), comparative,
				Numbers.count(Objects.requireNonNull(change.earlierNumerator()), measure.counts()),
				Numbers.count(Objects.requireNonNull(change.numerator()), measure.counts()));
	}

	private static BigDecimal difference(Figure figure) {
		Change change = Sentences.change(figure).orElseThrow();
		return Objects.requireNonNull(change.numerator()).subtract(Objects.requireNonNull(change.earlierNumerator()));
	}

	private static List<String> verdicts(List<MeasureFigures> measures) {
		return measures.stream()
			.filter((figures) -> differing(figures) > 0)
			.sorted(Comparator.comparingLong(StandsOut::differing).reversed())
			.limit(MOST_ITEMS)
			.map((figures) -> Sentences.verdicts(figures)
				.map((text) -> Words.set(figures.measure().title()) + ": " + uncapital(text))
				.orElse(""))
			.toList();
	}

	/** How many authorities differ from England beyond chance. */
	private static long differing(MeasureFigures figures) {
		return figures.authorities()
			.stream()
			.map((figure) -> figure.england().verdict())
			.filter((verdict) -> verdict != null && !verdict.equals(Verdict.SIMILAR.written()))
			.count();
	}

	private static long compared(MeasureFigures figures) {
		return figures.authorities().stream().filter((figure) -> figure.england().verdict() != null).count();
	}

	private static String chance(List<MeasureFigures> measures) {
		long comparisons = measures.stream().mapToLong(StandsOut::compared).sum();
		String neutral = "A rise is neither good nor bad in itself: each page says which direction is better, if any.";
		if (comparisons == 0) {
			return neutral;
		}
		long expected = Math.round(comparisons * 0.05);
		String chance = (expected == 0) ? "fewer than one would" : "about " + Words.number((int) expected) + " would";
		return "Of the " + Words.number((int) comparisons) + " comparisons with England in this quarter, " + chance
				+ " stand out by chance alone. " + neutral;
	}

	private static String uncapital(String sentence) {
		boolean name = !sentence
			.matches("(?:All|Both|None|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|The|No|Beyond)\\b.*");
		return name ? sentence : Words.within(sentence);
	}

}
