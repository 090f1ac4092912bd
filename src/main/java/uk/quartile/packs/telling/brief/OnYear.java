package uk.quartile.packs.telling.brief;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.change.ChangeSentences;
import uk.quartile.packs.telling.trend.YearAgainstTrend;
import uk.quartile.packs.words.Numbers;
import uk.quartile.statistics.XmrSignal;

/** What became of one authority's figure since a year before, in a few words. */
final class OnYear {

	private OnYear() {
	}

	/**
	 * {@code 75.9% a year before, a fall beyond chance}; or why that can't be said.
	 */
	static String inWords(Figure figure, Standing standing) {
		String untold = untold(figure);
		return untold.isEmpty() ? before(figure) + moved(figure, standing) : untold;
	}

	/** {@code down from 75.9% a year before}; of what is steady its value alone. */
	static String from(Figure figure, Standing standing) {
		String untold = untold(figure);
		return untold.isEmpty()
				? ((standing.moves() > 0) ? "up from " : (standing.moves() < 0) ? "down from " : "") + before(figure)
				: untold;
	}

	/** Why no change can be told; blank where one can. */
	private static String untold(Figure figure) {
		Change change = figure.onYear();
		if (change == null || change.earlierValue() == null) {
			return "no figure a year before";
		}
		if (change.noneBecause() != null) {
			return "a year before can\u2019t be compared";
		}
		return change.ofTooFew(figure.measure()) ? "too few a year before to compare" : "";
	}

	private static String before(Figure figure) {
		return Values.value(figure.measure(),
				Objects.requireNonNull(Objects.requireNonNull(figure.onYear()).earlierValue())) + " a year before";
	}

	private static String moved(Figure figure, Standing standing) {
		Change change = Objects.requireNonNull(figure.onYear());
		double difference = ChangeSentences.difference(figure.measure(), change);
		if (difference == 0) {
			return ", unchanged";
		}
		int trend = movement(figure.overTime().trend());
		if (trend != 0 && trend == standing.moves()) {
			return ", seven quarters or more in a row " + ((trend > 0) ? "up" : "down");
		}
		if (YearAgainstTrend.of(figure).isPresent()) {
			return "";
		}
		String size = (difference > 0) ? "rise" : "fall";
		if (change.test() != null) {
			return ", a " + size + (change.test().beyondChance() ? " beyond chance" : " that chance could give");
		}
		return switch (standing.direction()) {
			case NOT_TESTED -> ", not tested";
			case STEADY -> ", little changed";
			default -> ", a marked " + size + ", not tested";
		};
	}

	private static int movement(OverTime.@Nullable Trend trend) {
		return (trend == null || trend.verdict() == null) ? 0 : XmrSignal.movement(trend.signals());
	}

	/**
	 * {@code up 4.9 points}, of what is no percentage {@code up from 46.9}; blank where
	 * it is the same or not known.
	 */
	static String size(Figure figure) {
		if (!untold(figure).isEmpty()) {
			return "";
		}
		Change change = Objects.requireNonNull(figure.onYear());
		double difference = ChangeSentences.difference(figure.measure(), change);
		if (difference == 0) {
			return "";
		}
		return ((difference > 0) ? "up " : "down ")
				+ ((figure.measure().unit() == Unit.PERCENT) ? points(Math.abs(difference), figure.measure().decimals())
						: "from " + Values.value(figure.measure(), Objects.requireNonNull(change.earlierValue())));
	}

	/** {@code 4.9 points}; what would be shown as 0 is less than the least that shows. */
	static String points(double difference, int decimals) {
		String size = Numbers.value(difference, decimals);
		if (size.equals(Numbers.value(0, decimals))) {
			size = "less than " + Numbers.value(Math.pow(10, -decimals), decimals);
		}
		return size + (size.matches("(?:less than )?1") ? " point" : " points");
	}

}
