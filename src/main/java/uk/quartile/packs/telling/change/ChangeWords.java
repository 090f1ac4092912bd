package uk.quartile.packs.telling.change;

import java.math.BigDecimal;
import java.util.Map;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.telling.Direction;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/**
 * The change of a figure as it is shown: one quantity, of which the test and its interval
 * are too. Of a rate or a count it is the percent change, of a percentage the points.
 */
public final class ChangeWords {

	private static final int DECIMALS_OF_A_PERCENTAGE = 1;

	private static final int MOST_DECIMALS = 6;

	private static final int HUNDRED = 100;

	private ChangeWords() {
	}

	/** {@code −1.4%}, of a percentage {@code −2.8 points}. */
	public static String size(Measure measure, Change change) {
		if (Values.toldInCounts(measure)) {
			BigDecimal percent = change.percent(measure);
			return (percent == null) ? Values.NONE : Numbers.signed(percent, decimals(change)) + "%";
		}
		BigDecimal difference = change.difference(measure);
		return (difference == null) ? Values.NONE : Numbers.signed(difference, measure.decimals())
				+ ((measure.unit() == Unit.PERCENT) ? "\u00a0points" : "");
	}

	/** {@code −2.5% to −0.3%}, of a percentage {@code −4.1 to −1.5}. */
	public static String interval(Measure measure, Change.Test test) {
		int decimals = test.ofRatio() ? decimals(test, DECIMALS_OF_A_PERCENTAGE) : decimals(test, measure.decimals());
		String unit = test.ofRatio() ? "%" : "";
		return signed(test, test.lower(), decimals) + unit + " to " + signed(test, test.upper(), decimals) + unit;
	}

	/** Of a rate or a count, as many as its interval has. */
	private static int decimals(Change change) {
		return (change.test() == null || !change.test().ofRatio()) ? DECIMALS_OF_A_PERCENTAGE
				: decimals(change.test(), DECIMALS_OF_A_PERCENTAGE);
	}

	/**
	 * As many as it takes that neither limit is shown as no change, when it isn't: else
	 * the interval would deny what is said of it.
	 */
	private static int decimals(Change.Test test, int fewest) {
		int decimals = fewest;
		while (decimals < MOST_DECIMALS
				&& (seems(test, test.lower(), decimals) || seems(test, test.upper(), decimals))) {
			decimals++;
		}
		return decimals;
	}

	private static boolean seems(Change.Test test, double limit, int decimals) {
		return points(test, limit) != 0
				&& Numbers.value(Math.abs(points(test, limit)), decimals).equals(Numbers.value(0, decimals));
	}

	private static String signed(Change.Test test, double limit, int decimals) {
		return Numbers.signed(BigDecimal.valueOf(points(test, limit)), decimals);
	}

	/** A limit of a ratio in percent above 1. */
	private static double points(Change.Test test, double limit) {
		return test.ofRatio() ? (limit - 1) * HUNDRED : limit;
	}

	/**
	 * The direction of what no polarity is told of: {@code Rose} and {@code Fell} are
	 * beyond chance, {@code Steady} is within it; what no test is allowed for is a
	 * {@code Marked rise} or {@code Marked fall} by its size, or else {@code Not tested}.
	 */
	public static String verdict(Figure figure, Map<String, Double> thresholds) {
		Change change = figure.onYear();
		if (figure.value() == null || change == null || change.noneBecause() != null || change.value() == null
				|| change.earlierValue() == null || change.ofTooFew(figure.measure())) {
			return Values.NONE;
		}
		BigDecimal difference = change.difference(figure.measure());
		int sign = (difference != null) ? difference.signum() : 0;
		int moves = EachChange.isLarge(figure, thresholds) ? sign : 0;
		boolean tested = change.test() != null;
		Direction direction = (tested || moves != 0) ? Direction.of(Polarity.NEUTRAL, moves) : Direction.NOT_TESTED;
		return Words.capital(tested ? direction.word() : direction.wordUntested()).replace(' ', '\u00a0');
	}

}
