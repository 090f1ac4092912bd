package uk.quartile.packs.telling.trend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Words;

/**
 * The trends of a measure's authorities. Each of them is spoken of: who has no trend is
 * named with the reason.
 */
final class EachTrend {

	/** An XmR chart of fewer points tells nothing. */
	private static final int FEWEST_QUARTERS = 12;

	/** More names than this are not read, and theirs is the uneventful part. */
	private static final int MOST_NAMES = 6;

	/** Nor are more ranges: each stands in its authority's profile. */
	private static final int MOST_RANGES = 3;

	private static final Pattern RANGE = Pattern.compile(" \\([^()]*\\)$");

	private static final String ORDINARY = "ordinary";

	private final MeasureFigures figures;

	private EachTrend(MeasureFigures figures) {
		this.figures = figures;
	}

	/**
	 * {@code Beyond the ordinary: rising in Derby. Ordinary: Leicester and Nottingham. Too
	 * few quarters to tell: Rutland.}
	 * @return empty where no area's successive quarters are charted
	 */
	static Optional<String> ofQuarters(MeasureFigures figures) {
		if (figures.authorities().stream().allMatch((figure) -> figure.overTime().trend() == null)) {
			return Optional.empty();
		}
		EachTrend each = new EachTrend(figures);
		Map<String, List<String>> named = each.named(EachTrend::verdict);
		List<String> ordinary = named.getOrDefault(ORDINARY, List.of());
		named.remove(ORDINARY);
		List<String> said = new ArrayList<>();
		if (!named.isEmpty()) {
			said.add("Beyond the ordinary: " + each.where(named) + ".");
		}
		if (!ordinary.isEmpty()) {
			said.add("Ordinary: " + each.names(ordinary) + ".");
		}
		said.addAll(each.movedAgainst());
		each.untold(EachTrend::noTrend, said);
		return Optional.of(String.join(" ", said));
	}

	/**
	 * Whose change on the year goes another way than its trend. Many with the same to
	 * tell stand in one sentence, without the range of each:
	 * {@code Derby and Rutland are down on the year, each within its ordinary range.}
	 */
	private List<String> movedAgainst() {
		Map<String, Map<String, String>> alike = new LinkedHashMap<>();
		for (Figure figure : this.figures.authorities()) {
			YearAgainstTrend.of(figure).ifPresent((told) -> {
				Matcher range = RANGE.matcher(told);
				boolean ranged = range.find();
				alike.computeIfAbsent(ranged ? told.substring(0, range.start()) : told, (each) -> new LinkedHashMap<>())
					.put(figure.areaName(), ranged ? range.group() : "");
			});
		}
		List<String> said = new ArrayList<>();
		alike.forEach((told, ranges) -> {
			List<String> names = List.copyOf(ranges.keySet());
			said.add((names.size() == 1) ? names.get(0) + " is " + told + ranges.get(names.get(0)) + "."
					: Words
						.list((names.size() > MOST_RANGES) ? names
								: names.stream().map((name) -> name + ranges.get(name)).toList())
							+ " are " + told.replaceFirst(", (within|back)", ", each $1") + ".");
		});
		return said;
	}

	private static @Nullable String verdict(Figure figure) {
		OverTime.Trend trend = TrendWords.told(figure);
		return (trend != null) ? TrendWords.verdict(figure, trend) : null;
	}

	/** Why nothing is told of an area's quarters; null where something is. */
	private static @Nullable String noTrend(Figure figure) {
		if (verdict(figure) != null) {
			return null;
		}
		OverTime.Trend trend = figure.overTime().trend();
		return absent(figure).orElse((trend == null || trend.points() < FEWEST_QUARTERS) ? "Too few quarters to tell"
				: same(figure) ? "The same in every quarter, so that none can be out of the ordinary"
						: "Nothing to tell the ordinary by");
	}

	/** Enough quarters without a verdict are alike, or none of them follows another. */
	private static boolean same(Figure figure) {
		Change change = figure.onQuarter();
		return change != null && change.earlierValue() != null && change.earlierValue().equals(figure.value());
	}

	private static Optional<String> absent(Figure figure) {
		return Absences.isNothingToCount(figure.status()) ? Optional.of("Nothing to count")
				: (figure.value() == null) ? Optional.of("No figure to tell of")
						: figure.ofTooFew() ? Optional.of("Percentages of too few to tell") : Optional.empty();
	}

	private void untold(Function<Figure, @Nullable String> why, List<String> said) {
		named(why).forEach((reason, names) -> said.add(reason + ": " + Words.list(names) + "."));
	}

	/** {@code rising in Derby and Rutland; lower than usual in Leicester}. */
	private String where(Map<String, List<String>> named) {
		List<String> parts = new ArrayList<>();
		named.forEach((verdict, names) -> parts.add(verdict + " in " + Words.list(names)));
		return String.join("; ", parts);
	}

	private String names(List<String> names) {
		return (names.size() > MOST_NAMES) ? Words.counted(names.size(), this.figures.noun()) : Words.list(names);
	}

	private Map<String, List<String>> named(Function<Figure, @Nullable String> word) {
		Map<String, List<String>> named = new LinkedHashMap<>();
		for (Figure figure : this.figures.authorities()) {
			String said = word.apply(figure);
			if (said != null) {
				named.computeIfAbsent(said, (each) -> new ArrayList<>()).add(figure.areaName());
			}
		}
		return named;
	}

}
