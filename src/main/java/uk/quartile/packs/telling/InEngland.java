package uk.quartile.packs.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import uk.quartile.domain.measure.Polarity;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.Spread;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * Says in which quarter of all England's authorities each figure lies. Authorities differ
 * by far more than chance, so that this says who is unusual, and a verdict doesn't.
 */
public final class InEngland {

	private static final int LAST = 4;

	private InEngland() {
	}

	/** More names than this are counted: the table has the places. */
	private static final int MOST_NAMES = 3;

	/**
	 * {@code Of 152 authorities of England: Derby (150th) and Rutland (131st) are in the
	 * worst quarter. Leicester (12th) is in the best quarter. The other seven are in the
	 * middle half.}
	 * @return empty where none has a place
	 */
	public static Optional<String> sentence(MeasureFigures figures) {
		TreeMap<Integer, List<Figure>> quarters = new TreeMap<>();
		for (Figure figure : figures.authorities()) {
			Spread.InEngland place = figure.others().spread().inEngland();
			if (place != null && place.quarterOf() != null) {
				quarters.computeIfAbsent(place.quarterOf(), (quarter) -> new ArrayList<>()).add(figure);
			}
		}
		if (quarters.isEmpty()) {
			return Optional.empty();
		}
		boolean neutral = figures.measure().polarity() == Polarity.NEUTRAL;
		List<String> parts = new ArrayList<>();
		add(quarters.getOrDefault(LAST, List.of()), neutral ? "lowest" : "worst", parts);
		add(quarters.getOrDefault(1, List.of()), neutral ? "highest" : "best", parts);
		int others = quarters.getOrDefault(2, List.of()).size() + quarters.getOrDefault(LAST - 1, List.of()).size();
		if (others > 0) {
			parts.add((parts.isEmpty() ? ((others == 1) ? "the one" : "all " + Words.number(others))
					: (others == 1) ? "the other one" : "the other " + Words.number(others))
					+ ((others == 1) ? " is" : " are") + " in the middle half");
		}
		Spread.InEngland any = place(quarters.firstEntry().getValue().get(0));
		String date = any.quarter().equals(figures.quarter()) ? ""
				: ", " + Dates.when(figures.measure().basis(), any.quarter());
		return Optional.of("Of " + any.ranked() + " authorities of England" + date + ": " + parts.get(0) + "."
				+ parts.stream().skip(1).map((part) -> " " + Words.capital(part) + ".").collect(Collectors.joining()));
	}

	private static void add(List<Figure> found, String quarter, List<String> parts) {
		if (!found.isEmpty()) {
			List<String> names = found.stream().map(InEngland::named).toList();
			parts.add(((names.size() > MOST_NAMES) ? Words.number(names.size()) : Words.list(names))
					+ ((found.size() == 1 && !Columns.plural(found.get(0))) ? " is" : " are") + " in the " + quarter
					+ " quarter");
		}
	}

	private static String named(Figure figure) {
		return Columns.nameWithin(figure) + " (" + Places.inEngland(figure, place(figure)).replaceFirst(" of .*", "")
				+ ")";
	}

	private static Spread.InEngland place(Figure figure) {
		return Objects.requireNonNull(figure.others().spread().inEngland());
	}

}
