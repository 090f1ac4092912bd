package uk.quartile.packs.telling.standout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import uk.quartile.domain.area.AreaType;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.Sentences;
import uk.quartile.packs.telling.trend.TrendWords;
import uk.quartile.packs.telling.trend.YearAgainstTrend;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * Says what is marked of a neutral measure: who has changed since a year before. It says
 * nothing of places, for there is no good direction.
 */
public final class MarkedChanges {

	private static final int MOST_NAMES = 3;

	private final StandOutList list;

	public MarkedChanges(StandOutList list) {
		this.list = list;
	}

	/** In a sentence of the year, and another of those whose quarters alone say so. */
	public String sentence() {
		List<Figure> up = which(1);
		List<Figure> down = which(-1);
		List<String> said = new ArrayList<>();
		if (!up.isEmpty() || !down.isEmpty()) {
			said.add(moved(up, down));
		}
		byQuarters(1, "rises", said);
		byQuarters(-1, "falls", said);
		return String.join(" ", said);
	}

	/**
	 * Whether seven quarters in a row, and not the year's change, put a figure on the
	 * list.
	 */
	public static boolean byQuarters(Figure figure) {
		int moves = (figure.standOut() != null) ? figure.standOut().moves() : 0;
		return moves != 0 && TrendWords.told(figure) != null && YearAgainstTrend.direction(figure.onYear()) != moves;
	}

	private void byQuarters(int direction, String moves, List<String> said) {
		List<Figure> listed = this.list.listed()
			.stream()
			.filter((figure) -> Objects.requireNonNull(figure.standOut()).moves() == direction && byQuarters(figure))
			.toList();
		if (!listed.isEmpty()) {
			said.add("For seven quarters or more in a row it " + moves + " in " + names(listed) + ".");
		}
	}

	/** {@code The rise is marked in Derby and Rutland, the fall in four authorities.} */
	private String moved(List<Figure> up, List<Figure> down) {
		MeasureFigures figures = this.list.figures();
		String since = onYear() ? ""
				: " since " + Dates.period(figures.measure().basis(), figures.quarter().yearEarlier());
		return "The " + (up.isEmpty() ? "fall" : "rise") + since + " is marked in " + names(up.isEmpty() ? down : up)
				+ ((up.isEmpty() || down.isEmpty()) ? "" : ", the fall in " + names(down)) + ".";
	}

	/** Whether the sentence before has said since when. */
	private boolean onYear() {
		return this.list.figures()
			.region()
			.flatMap(Sentences::change)
			.filter((change) -> change.earlier().equals(this.list.figures().quarter().yearEarlier()))
			.isPresent();
	}

	private List<Figure> which(int direction) {
		return this.list.listed()
			.stream()
			.filter((figure) -> Objects.requireNonNull(figure.standOut()).moves() == direction && !byQuarters(figure))
			.toList();
	}

	/** By name while they are few. */
	private String names(List<Figure> figures) {
		if (figures.size() <= MOST_NAMES) {
			return Words.list(figures.stream().map(Columns::nameWithin).sorted().toList());
		}
		boolean joint = figures.stream().anyMatch((figure) -> figure.isOf(AreaType.JOINT));
		return joint ? Words.number(figures.size()) + " areas"
				: Words.counted(figures.size(), this.list.figures().noun());
	}

}
