package uk.quartile.packs.telling.standout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Doubt;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Doubted;
import uk.quartile.packs.figures.Doubts;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.telling.DatedTitles;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** Says which figures the checks doubt, and why, wherever they are shown. */
public final class Queried {

	/** More names than this are counted. */
	private static final int MOST_NAMES = 5;

	private Queried() {
	}

	/**
	 * Which figures of several measures are such:
	 * {@code Unexplained: Derby (28, 31) and Rutland (28).}
	 */
	public static Optional<String> briefly(List<MeasureFigures> measures) {
		Map<String, List<String>> names = new TreeMap<>();
		measures.forEach((each) -> all(each, Doubts::now, (figure) -> figure.numerator() != null).stream()
			.map(Doubted::authority)
			.distinct()
			.forEach((name) -> names.computeIfAbsent(name, (key) -> new ArrayList<>())
				.add(String.valueOf(each.measure().label().number()))));
		return names.isEmpty() ? Optional.empty()
				: Optional.of("Unexplained: " + Words.list(names.entrySet()
					.stream()
					.map((each) -> each.getKey() + " (" + String.join(", ", each.getValue()) + ")")
					.toList()) + ".");
	}

	/** The note before a table with such figures, of now or of before. */
	public static Optional<String> note(MeasureFigures figures) {
		Quarter quarter = figures.quarter();
		String now = sentence(all(figures, Doubts::now, (figure) -> figure.numerator() != null), "");
		String total = figures.region()
			.filter((region) -> !now.isEmpty() && region.value() != null && !region.doubts().now().isEmpty())
			.map((region) -> (figures.national() ? " England\u2019s" : " The region\u2019s")
					+ " figure includes such a figure.")
			.orElse("");
		String note = now + total
				+ sentence(all(figures, Doubts::previous, (figure) -> earlier(figure, true)),
						" for " + Dates.period(figures.measure().basis(), quarter.previous()))
				+ sentence(all(figures, Doubts::yearEarlier, (figure) -> earlier(figure, false)),
						" for " + Dates.period(figures.measure().basis(), quarter.yearEarlier()));
		return note.isEmpty() ? Optional.empty() : Optional.of(note.strip());
	}

	private static boolean earlier(Figure figure, boolean previous) {
		Change change = previous ? figure.onQuarter() : figure.onYear();
		return change != null && (change.earlierNumerator() != null || change.earlierValue() != null);
	}

	private static Set<Doubted> all(MeasureFigures figures, Function<Doubts, List<Doubted>> which,
			Predicate<Figure> shown) {
		Set<Doubted> all = new LinkedHashSet<>();
		Stream.of(figures.authorities(), figures.splits(), figures.region().stream().toList())
			.flatMap(List::stream)
			.filter(shown)
			.forEach((figure) -> all.addAll(which.apply(figure.doubts())));
		return all;
	}

	private static Map<String, Set<String>> byReason(Iterable<Doubted> doubted) {
		Map<String, List<Doubt>> doubts = new LinkedHashMap<>();
		doubted
			.forEach((each) -> doubts.computeIfAbsent(each.authority(), (name) -> new ArrayList<>()).add(each.doubt()));
		Map<String, Set<String>> names = new LinkedHashMap<>();
		doubts.forEach(
				(name, all) -> names.computeIfAbsent(Words.set(Doubt.reasons(all)), (reason) -> new LinkedHashSet<>())
					.add(name));
		return names;
	}

	private static String names(Set<String> names) {
		return (names.size() > MOST_NAMES) ? Words.capital(Words.authorities(names.size()))
				: Words.list(List.copyOf(names));
	}

	private static String about(String reason, Set<?> of) {
		return (of.size() == 1) ? reason : Doubt.ofEach(reason);
	}

	/**
	 * What is to be added to what stands out: of the figures listed, and of those that
	 * they are compared with.
	 */
	public static String after(StandOutList list) {
		List<Doubted> now = list.listed().stream().flatMap((figure) -> figure.doubts().now().stream()).toList();
		List<Doubted> before = list.listed()
			.stream()
			.filter((figure) -> earlier(figure, false))
			.flatMap((figure) -> figure.doubts().yearEarlier().stream())
			.toList();
		String text = sentence(now, "") + sentence(before,
				" for " + Dates.period(list.figures().measure().basis(), list.figures().quarter().yearEarlier()));
		// Where a neutral measure moved, the region's total is told too.
		boolean total = list.figures().measure().polarity() == Polarity.NEUTRAL;
		List<Doubted> others = total ? list.figures()
			.region()
			.stream()
			.flatMap((region) -> region.doubts().now().stream())
			.filter((each) -> !now.contains(each))
			.toList() : List.of();
		return text + within(others);
	}

	/** {@code The figure of Derby is unexplained: it is far from ...} */
	private static String sentence(Iterable<Doubted> doubted, String when) {
		StringBuilder text = new StringBuilder();
		byReason(doubted)
			.forEach((reason, names) -> text.append((names.size() == 1) ? " The figure of " : " The figures of ")
				.append(names(names))
				.append(when)
				.append((names.size() == 1) ? " is" : " are")
				.append(" unexplained: ")
				.append(about(reason, names))
				.append('.'));
		return text.toString();
	}

	private static String within(List<Doubted> others) {
		List<String> names = others.stream().map(Doubted::authority).distinct().toList();
		if (names.isEmpty()) {
			return "";
		}
		return (names.size() == 1) ? " The total includes the figure of " + names.get(0) + ", which is unexplained."
				: " The total includes " + Words.number(names.size()) + " figures that are unexplained.";
	}

	/**
	 * For each authority and reason, the measures of which the report has such figures.
	 */
	public static List<String> listed(List<MeasureFigures> measures) {
		Map<String, Map<String, Set<MeasureFigures>>> authorities = new TreeMap<>();
		for (MeasureFigures each : measures) {
			byReason(all(each, Doubts::now, (figure) -> figure.numerator() != null)).forEach((reason,
					names) -> names.forEach((name) -> authorities.computeIfAbsent(name, (key) -> new LinkedHashMap<>())
						.computeIfAbsent(reason, (key) -> new LinkedHashSet<>())
						.add(each)));
		}
		List<String> items = new ArrayList<>();
		authorities.forEach((name, reasons) -> reasons.forEach((reason, named) -> items
			.add(name + ": " + DatedTitles.list(named) + ". " + Words.capital(about(reason, named)) + ".")));
		return items;
	}

}
