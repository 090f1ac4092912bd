package uk.quartile.packs.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.StandOut;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/** Says an exception, or what goes well: who, compared with whom, and since when. */
public final class StandOutSentence {

	private final StandOutList list;

	private final Measure measure;

	private final Extremes extremes;

	public StandOutSentence(StandOutList list) {
		this.list = list;
		this.measure = list.figures().measure();
		this.extremes = new Extremes(list.figures());
	}

	/** Without a full stop, and without a capital unless it begins with a name. */
	public String sentence() {
		List<Figure> listed = this.list.listed();
		return (listed.size() == 1) ? one(listed.get(0)) : several(listed);
	}

	/**
	 * {@code Leicester has the lowest percentage of the nine authorities (8.2%), well
	 * below England (22.6%) and getting better (down 4.1 points on the year)}.
	 */
	private String one(Figure figure) {
		String have = Columns.plural(figure) ? " have " : " has ";
		String noun = Values.noun(this.measure);
		String value = Values.value(this.measure, Objects.requireNonNull(figure.value()));
		String place = this.extremes.place(figure);
		String stands = this.extremes.extreme(figure)
			.map((extreme) -> have + "the " + extreme + " " + noun + " " + this.extremes.ofAll() + " (" + value + ")")
			.orElseGet(() -> ((place != null) ? ", " + place + " " + this.extremes.ofAll() + "," : "") + have + "a "
					+ noun + " of " + value);
		return Columns.nameWithin(figure) + stands + ", " + against(figure)
				+ moved(figure).map((change) -> " (" + change + " on the year)").orElse("");
	}

	/**
	 * {@code three of the nine authorities are well above England (22.6%) and getting
	 * worse: Derby 28.1% (up 5.2 points on the year), Rutland 27.0% (up 3.1 points)}.
	 */
	private String several(List<Figure> listed) {
		List<String> named = new ArrayList<>();
		boolean said = false;
		for (Figure figure : listed) {
			Optional<String> moved = moved(figure);
			String value = Values.value(this.measure, Objects.requireNonNull(figure.value()));
			named.add(Columns.nameWithin(figure) + " " + value
					+ (moved.isEmpty() ? "" : " (" + moved.get() + (said ? "" : " on the year") + ")"));
			said |= moved.isPresent();
		}
		return Words
			.within(Words.someOf(listed.size(), this.list.figures().authorities().size(), this.list.figures().noun()))
				+ " are " + against(listed.get(0)) + ": " + Words.list(named);
	}

	private String against(Figure figure) {
		return StandOutComparators.wellBeyond(this.list.figures(), figure) + " and getting " + direction(figure);
	}

	private static String direction(Figure figure) {
		return StandOutList.GOING_WELL.equals(Objects.requireNonNull(figure.standOut()).list()) ? "better" : "worse";
	}

	/** How it changed on the year; empty where only its trend says so. */
	private Optional<String> moved(Figure figure) {
		int moves = Objects.requireNonNull(figure.standOut()).moves();
		Change change = figure.onYear();
		if (change == null || change.noneBecause() != null || change.ofTooFew(this.measure) || change.value() == null
				|| change.earlierValue() == null || Math.signum(change.value() - change.earlierValue()) != moves) {
			return Optional.empty();
		}
		return Optional.of(((moves > 0) ? "up" : "down") + size(change, moves));
	}

	/** In counts where these tell it, and went the same way. */
	private String size(Change change, int moves) {
		if (Values.toldInCounts(this.measure) && change.numerator() != null && change.earlierNumerator() != null
				&& change.numerator().compareTo(change.earlierNumerator()) == moves) {
			return " from " + Numbers.count(change.earlierNumerator(), this.measure.counts()) + " to "
					+ Numbers.count(change.numerator(), this.measure.counts());
		}
		double value = Objects.requireNonNull(change.value());
		double earlier = Objects.requireNonNull(change.earlierValue());
		return (this.measure.unit() == Unit.PERCENT)
				? " " + Numbers.value(Math.abs(value - earlier), this.measure.decimals()) + " points"
				: " from " + Values.inSentence(this.measure, earlier) + " to " + Values.inSentence(this.measure, value);
	}

}
