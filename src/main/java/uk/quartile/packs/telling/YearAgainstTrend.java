package uk.quartile.packs.telling;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.statistics.XmrSignal;

/**
 * Reconciles a change on the year that is beyond chance with a trend that doesn't go the
 * same way: the trend decides what is listed, and the change is told as a fact.
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
		OverTime.Trend trend = figure.overTime().trend();
		Change change = figure.onYear();
		int year = direction(change);
		if (change == null || change.earlierValue() == null || year == 0 || trend == null || trend.verdict() == null
				|| trend.lower() == null || trend.upper() == null || trend.lower().equals(trend.upper())) {
			return Optional.empty();
		}
		int movement = XmrSignal.movement(trend.signals());
		int level = XmrSignal.level(trend.signals());
		if (movement == year || level == year) {
			return Optional.empty();
		}
		double earlier = change.earlierValue();
		boolean extreme = (year < 0) ? earlier > trend.upper() : earlier < trend.lower();
		String from = ((year < 0) ? "down" : "up")
				+ (extreme ? " from an unusual " + ((year < 0) ? "peak" : "low") + " a year before" : " on the year");
		if (movement != 0) {
			return Optional
				.of(from + ", though seven quarters or more in a row go steadily " + ((movement > 0) ? "up" : "down"));
		}
		String range = " (" + limit(figure.measure(), trend.lower()) + " to " + limit(figure.measure(), trend.upper())
				+ ")";
		return Optional.of((level != 0) ? from + ", yet still " + TrendWords.level(level) + range
				: from + (extreme ? ", back in its ordinary range" : ", within its ordinary range") + range);
	}

	/** 0 where the change on the year isn't beyond chance, or there is none. */
	private static int direction(@Nullable Change change) {
		return (change == null || change.noneBecause() != null || change.test() == null || !change.test().beyondChance()
				|| change.value() == null || change.earlierValue() == null) ? 0
						: (int) Math.signum(change.value() - change.earlierValue());
	}

	/** What is below 0 isn't ordinary of a count, nor what is above 100 of a share. */
	static String limit(Measure measure, double limit) {
		double most = (measure.unit() == Unit.PERCENT) ? 100 : Double.MAX_VALUE;
		return Values.value(measure, Math.min(Math.max(limit, 0), most));
	}

}
