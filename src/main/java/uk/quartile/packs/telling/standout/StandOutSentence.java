package uk.quartile.packs.telling.standout;

import java.util.Objects;
import java.util.Optional;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.change.ChangeWords;

/**
 * One figure of a measure with a good direction, in a line: its value, how it moved, and
 * what it stands beside.
 */
public final class StandOutSentence {

	private final StandOutList list;

	private final Figure figure;

	private final Measure measure;

	public StandOutSentence(StandOutList list, Figure figure) {
		this.list = list;
		this.figure = figure;
		this.measure = figure.measure();
	}

	/**
	 * Without a full stop, such as
	 * {@code 61.4%, down 21.2 points on the year; England 87.6%}.
	 */
	public String sentence() {
		return Values.inSentence(this.measure, Objects.requireNonNull(this.figure.value()))
				+ moved().map((change) -> ", " + change).orElse("") + "; " + comparator(this.list, this.figure);
	}

	public static String value(Figure figure) {
		return Values.value(figure.measure(), Objects.requireNonNull(figure.value()));
	}

	/** {@code England 87.6%}. */
	public static String comparator(StandOutList list, Figure figure) {
		return StandOutComparators.name(list.figures(), figure) + " "
				+ Values.value(figure.measure(), StandOutComparators.value(figure));
	}

	/** How it changed on the year, or else that its trend says so. */
	private Optional<String> moved() {
		int moves = Objects.requireNonNull(this.figure.standOut()).moves();
		if (moves == 0) {
			return Optional.empty();
		}
		Change change = this.figure.onYear();
		if (MarkedChanges.byQuarters(this.figure) || change == null || change.noneBecause() != null
				|| change.ofTooFew(this.measure) || change.value() == null || change.earlierValue() == null
				|| Math.signum(change.value() - change.earlierValue()) != moves) {
			return Optional.of("seven quarters or more in a row " + ((moves > 0) ? "up" : "down"));
		}
		return Optional.of(((moves > 0) ? "up " : "down ") + size(change) + " on the year");
	}

	private String size(Change change) {
		return (this.measure.unit() == Unit.PERCENT)
				? ChangeWords.size(this.measure, change).replaceFirst("^[+\u2212]", "").replace('\u00a0', ' ')
				: "from " + Values.value(this.measure, Objects.requireNonNull(change.earlierValue()));
	}

}
