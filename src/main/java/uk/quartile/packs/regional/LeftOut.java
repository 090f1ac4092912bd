package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.WhyUnsupplied;
import uk.quartile.packs.documents.Withheld;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.telling.Titles;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Words;

/**
 * What should be in the report and isn't: by name while it is little, or else how much.
 */
final class LeftOut {

	private static final int MOST_AUTHORITIES = 10;

	private static final int MOST_REJECTED = 3;

	private static final int MOST_FIGURES = 4;

	private LeftOut() {
	}

	/**
	 * A list for the cover, never empty.
	 * @param more where more is said of it
	 */
	static List<String> of(SetFigures figures, String more) {
		String see = ": see " + more;
		Optional<Withheld> withheld = Withheld.of(figures);
		if (withheld.isPresent()) {
			return withheld.get().sentences().stream().map((each) -> each.replaceFirst("\\.$", "")).toList();
		}
		List<String> missing = new ArrayList<>();
		List<String> returns = figures.returns().missing();
		if (returns.size() > MOST_AUTHORITIES) {
			missing.add("The returns of " + Words.authorities(returns.size()) + " have not come" + see);
		}
		else if (!returns.isEmpty()) {
			missing.add((returns.size() == 1) ? "The return of " + returns.get(0) + " has not come"
					: "The returns of " + Words.list(returns) + " have not come");
		}
		missing.addAll(rejected(figures, see));
		missing.addAll(withdrawn(figures));
		missing.addAll(figures(figures, returns, see));
		return missing.isEmpty() ? List.of("Nothing that was due for this quarter is missing") : missing;
	}

	private static List<String> rejected(SetFigures figures, String see) {
		List<Returned> rejected = figures.returns().rejected();
		return (rejected.size() > MOST_REJECTED)
				? List.of(Words.capital(Words.number(rejected.size())) + " returns were rejected" + see)
				: rejected.stream()
					.map((returned) -> "The return of " + figures.names().name(returned.authority()) + " was rejected"
							+ (returned.earlierInForce() ? "; an earlier one is used" : ""))
					.toList();
	}

	private static List<String> withdrawn(SetFigures figures) {
		return figures.returns()
			.withdrawn()
			.stream()
			.map((returned) -> "The return of " + figures.names().name(returned.authority()) + " was withdrawn"
					+ (returned.earlierInForce() ? "; an earlier one is used" : ""))
			.toList();
	}

	/**
	 * The figures that are not there, but for those of returns that don't hold or aren't
	 * there.
	 */
	private static List<String> figures(SetFigures figures, List<String> returns, String see) {
		Map<String, List<String>> measures = new TreeMap<>();
		Map<String, Integer> numbers = new TreeMap<>();
		for (MeasureFigures measure : figures.measures()) {
			for (Figure figure : measure.authorities()) {
				if (!returns.contains(figure.areaName()) && !WhyUnsupplied.is(figure)
						&& !Absences.isNothingToCount(figure.status())) {
					Absences.inWords(figure.status()).ifPresent((words) -> {
						numbers.merge(words, 1, Integer::sum);
						measures.computeIfAbsent(figure.areaName() + ", " + words, (key) -> new ArrayList<>())
							.add(Words.within(Titles.dated(measure.measure())));
					});
				}
			}
		}
		int all = measures.values().stream().mapToInt(List::size).sum();
		if (all > MOST_FIGURES) {
			List<String> counted = new ArrayList<>();
			numbers.forEach((words, number) -> counted
				.add((counted.isEmpty() ? Words.counted(number, "figure") : Words.number(number)) + " " + words));
			return List.of(Words.capital(Words.list(counted)) + see);
		}
		return measures.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + ": " + Words.list(entry.getValue()))
			.toList();
	}

}
