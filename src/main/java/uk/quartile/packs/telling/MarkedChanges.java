package uk.quartile.packs.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

import uk.quartile.domain.AreaType;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.StandOut;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * Says what is marked of a neutral measure: who has changed since a year before, and who
 * is far from England. It says nothing of places, for there is no good direction.
 */
public final class MarkedChanges {

	private static final int MOST_NAMES = 3;

	private final StandOutList list;

	public MarkedChanges(StandOutList list) {
		this.list = list;
	}

	/** One or two sentences. */
	public String sentences() {
		List<String> said = new ArrayList<>();
		List<Figure> up = which(StandOut::moves, 1);
		List<Figure> down = which(StandOut::moves, -1);
		if (!up.isEmpty() || !down.isEmpty()) {
			said.add(moved(up, down));
		}
		List<Figure> above = apart(1);
		List<Figure> below = apart(-1);
		if (!above.isEmpty() || !below.isEmpty()) {
			said.add(stand(above, below));
		}
		return String.join(" ", said);
	}

	/** {@code The rise is marked in Derby and Rutland, the fall in four authorities.} */
	private String moved(List<Figure> up, List<Figure> down) {
		String since = onYear() ? "" : " since " + Dates.quarter(this.list.figures().quarter().yearEarlier());
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

	/** {@code Derby is well above England (66.5); five authorities are well below.} */
	private String stand(List<Figure> above, List<Figure> below) {
		List<Figure> first = above.isEmpty() ? below : above;
		return Words.capital(names(first)) + are(first)
				+ StandOutComparators.wellBeyond(this.list.figures(), first.get(0))
				+ ((above.isEmpty() || below.isEmpty()) ? "" : "; " + names(below) + are(below) + "well below") + ".";
	}

	/** The parts of a split stand apart themselves. */
	private List<Figure> apart(int direction) {
		return which(StandOut::stands, direction).stream().filter((figure) -> !figure.ofSplit()).toList();
	}

	private List<Figure> which(ToIntFunction<StandOut> part, int direction) {
		return this.list.listed()
			.stream()
			.filter((figure) -> part.applyAsInt(Objects.requireNonNull(figure.standOut())) == direction)
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

	private static String are(List<Figure> figures) {
		return (figures.size() == 1 && !Columns.plural(figures.get(0))) ? " is " : " are ";
	}

}
