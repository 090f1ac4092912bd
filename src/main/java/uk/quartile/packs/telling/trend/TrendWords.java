package uk.quartile.packs.telling.trend;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.verdict.YearlyVerdict;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.telling.Values;
import uk.quartile.statistics.XmrSignal;

/**
 * The words for the trend that a figure is the newest point of. A level is no movement:
 * whatever stands above what is ordinary is higher than usual, and may be falling all the
 * while. Nor is a movement told against the sign of the year's change: where the two
 * differ, the words say so.
 */
public final class TrendWords {

	/** What the leading signal says of the point. */
	private static final Map<XmrSignal, String> SIGNALS = Map.of(XmrSignal.ABOVE_LIMIT, "it is above what is ordinary",
			XmrSignal.BELOW_LIMIT, "it is below what is ordinary", XmrSignal.RISING,
			"seven quarters or more in a row go steadily up", XmrSignal.FALLING,
			"seven quarters or more in a row go steadily down", XmrSignal.NEAR_UPPER_LIMIT,
			"two of three quarters are close to the upper limit", XmrSignal.NEAR_LOWER_LIMIT,
			"two of three quarters are close to the lower limit", XmrSignal.RUN_ABOVE,
			"seven quarters or more in a row are above the average", XmrSignal.RUN_BELOW,
			"seven quarters or more in a row are below the average");

	/** Kept together: a cell has two lines of it, and no more. */
	private static final String NOT_LATELY = ", not\u00a0lately";

	private TrendWords() {
	}

	/**
	 * In a cell, beside what the year's change is: {@code Higher than usual},
	 * {@code Back to usual}, {@code Getting worse}.
	 */
	public static String ofQuarters(Figure figure) {
		OverTime.Trend trend = told(figure);
		if (trend == null) {
			return Values.NONE;
		}
		if (movement(figure, trend) != 0) {
			return Values.verdict(verdict(figure, trend));
		}
		int level = XmrSignal.level(trend.signals());
		int year = YearAgainstTrend.direction(figure.onYear());
		if (level != 0) {
			return (year == -level) ? "Still " + level(level) : Values.verdict(level(level));
		}
		return YearAgainstTrend.fromUnusual(figure, trend) ? "Back to usual" : "Usual";
	}

	/**
	 * In a cell, beside what the year's change is: {@code Rising}, {@code None},
	 * {@code Worsening, not lately}.
	 */
	public static String ofFiveYears(Figure figure) {
		OverTime.Yearly yearly = figure.overTime().yearly();
		if (yearly == null) {
			return Values.NONE;
		}
		return (yearly.verdict() == YearlyVerdict.NONE) ? "None"
				: Values.verdict(yearly.verdict()) + (against(figure, yearly) ? NOT_LATELY : "");
	}

	/**
	 * In a sentence: {@code rising}, or where the newest of the five years went the other
	 * way {@code rising, though not in the newest year}.
	 */
	static Optional<String> overFiveYears(Figure figure) {
		return Optional.ofNullable(figure.overTime().yearly())
			.map((yearly) -> yearly.verdict().written()
					+ (against(figure, yearly) ? ", though not in the newest year" : ""));
	}

	/** Whether the figure moved in the year, and not the way that five years did. */
	private static boolean against(Figure figure, OverTime.Yearly yearly) {
		int trend = yearly.verdict().direction(figure.measure().polarity());
		return trend != 0 && figure.signOnYear() == -trend;
	}

	/** {@code getting worse}, {@code lower than usual}, {@code ordinary}. */
	public static String verdict(Figure figure, OverTime.Trend trend) {
		int movement = movement(figure, trend);
		int level = XmrSignal.level(trend.signals());
		if (movement != 0) {
			return switch (figure.measure().polarity()) {
				case NEUTRAL -> (movement > 0) ? "rising" : "falling";
				case HIGH_IS_GOOD -> (movement > 0) ? "getting better" : "getting worse";
				case LOW_IS_GOOD -> (movement > 0) ? "getting worse" : "getting better";
			};
		}
		return (level == 0) ? "ordinary" : level(level);
	}

	/** The trend of a figure's quarters; null where nothing may be told of it. */
	public static OverTime.@Nullable Trend told(Figure figure) {
		OverTime.Trend trend = figure.overTime().trend();
		return (trend == null || trend.verdict() == null) ? null : trend;
	}

	/** Of seven rises or falls, unless the year's change has the other sign. */
	private static int movement(Figure figure, OverTime.Trend trend) {
		int movement = XmrSignal.movement(trend.signals());
		return (figure.signOnYear() == -movement) ? 0 : movement;
	}

	static String level(int level) {
		return (level > 0) ? "higher than usual" : "lower than usual";
	}

	/**
	 * Whether an unusual level is on the good or the bad side; blank where neither is.
	 */
	static String side(Figure figure, OverTime.Trend trend) {
		Measure measure = figure.measure();
		int level = XmrSignal.level(trend.signals());
		if (level == 0 || movement(figure, trend) != 0 || measure.polarity() == Polarity.NEUTRAL) {
			return "";
		}
		boolean good = (level > 0) == (measure.polarity() == Polarity.HIGH_IS_GOOD);
		return good ? ", which is good" : ", a cause for concern";
	}

	/**
	 * Why the verdict is what it is: the signal that it was made by; empty of what is
	 * ordinary.
	 */
	static Optional<String> because(Figure figure, OverTime.Trend trend) {
		boolean moves = movement(figure, trend) != 0;
		return trend.signals()
			.stream()
			.filter((signal) -> signal.movement() == moves)
			.findFirst()
			.map((by) -> SIGNALS.get(by)
					+ (Boolean.TRUE.equals(trend.seasonal()) ? ", once the season is taken out" : ""));
	}

}
