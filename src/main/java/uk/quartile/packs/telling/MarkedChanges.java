package uk.quartile.packs.telling;

import java.util.List;
import java.util.Objects;

import uk.quartile.domain.AreaType;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
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

	/** In one sentence. */
	public String sentence() {
		return moved(which(1), which(-1));
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
			.filter((figure) -> Objects.requireNonNull(figure.standOut()).moves() == direction)
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
