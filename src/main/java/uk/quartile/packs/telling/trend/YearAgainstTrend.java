package uk.quartile.packs.telling.trend;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.telling.Values;
import uk.quartile.statistics.XmrSignal;

/**
 * Reconciles a change on the year that is beyond chance with a trend that doesn't go the
 * same way: the trend decides what is listed, and the change is told as a fact. Seven
 * rises or falls against the sign of the year's change, which only a group may have, are
 * told as a fact too.
 */
public final class YearAgainstTrend {

	private YearAgainstTrend() {
	}

	/**
	 * Without a name, a capital and a full stop, such as
	 * {@code down from an unusual peak a year before, back in its ordinary range (152.8 to 512.9)}.
	 * @return empty where the two agree, or one of them says nothing
	 */
	public static Optional<String> of(Figure figure) {
		OverTime.Trend trend = TrendWords.told(figure);
		if (trend == null) {
			return Optional.empty();
		}
		int sign = figure.signOnYear();
		int movement = XmrSignal.movement(trend.signals());
		if (movement != 0 && sign == -movement) {
			return Optional.of(from(figure, trend, sign) + ", though seven quarters or more in a row go steadily "
					+ ((movement > 0) ? "up" : "down"));
		}
		int year = direction(figure.onYear());
		int level = XmrSignal.level(trend.signals());
		if (year == 0 || movement == year || level == year || trend.lower() == null || trend.upper() == null) {
			return Optional.empty();
		}
		String from = from(figure, trend, year);
		if (trend.lower().equals(trend.upper())) {
			return trend.lower().equals(figure.value())
					? Optional.of(from + ", back to its ordinary " + Values.limit(figure.measure(), trend.lower()))
					: Optional.empty();
		}
		String range = " (" + Values.limit(figure.measure(), trend.lower()) + " to "
				+ Values.limit(figure.measure(), trend.upper()) + ")";
		return Optional.of((level != 0) ? from + ", yet still " + TrendWords.level(level) + range
				: from + (fromUnusual(figure, trend) ? ", back in its ordinary range" : ", within its ordinary range")
						+ range);
	}

	private static String from(Figure figure, OverTime.Trend trend, int sign) {
		return ((sign < 0) ? "down" : "up") + (fromUnusual(figure, trend)
				? " from an unusual " + ((sign < 0) ? "peak" : "low") + " a year before" : " on the year");
	}

	/**
	 * Whether the year's change, beyond chance, came from above what is ordinary and went
	 * down, or from below it and went up.
	 */
	static boolean fromUnusual(Figure figure, OverTime.Trend trend) {
		Change change = figure.onYear();
		int year = direction(change);
		if (year == 0 || change == null || change.earlierValue() == null || trend.lower() == null
				|| trend.upper() == null) {
			return false;
		}
		return (year < 0) ? change.earlierValue() > trend.upper() : change.earlierValue() < trend.lower();
	}

	/** 0 where the change on the year isn't beyond chance, or there is none. */
	public static int direction(@Nullable Change change) {
		return (change == null || change.noneBecause() != null || change.test() == null || !change.test().beyondChance()
				|| change.value() == null || change.earlierValue() == null) ? 0
						: (int) Math.signum(change.value() - change.earlierValue());
	}

}
