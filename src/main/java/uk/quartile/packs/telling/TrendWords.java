package uk.quartile.packs.telling;

import java.util.Map;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Polarity;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.statistics.XmrSignal;

/**
 * The words for the newest point of a quarterly series. A level is no movement: whatever
 * stands above what is ordinary is higher than usual, and may be falling all the while.
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

	private TrendWords() {
	}

	/** {@code getting worse}, {@code lower than usual}, {@code ordinary}. */
	public static String verdict(Measure measure, OverTime.Trend trend) {
		int movement = XmrSignal.movement(trend.signals());
		int level = XmrSignal.level(trend.signals());
		if (movement != 0) {
			return switch (measure.polarity()) {
				case NEUTRAL -> (movement > 0) ? "rising" : "falling";
				case HIGH_IS_GOOD -> (movement > 0) ? "getting better" : "getting worse";
				case LOW_IS_GOOD -> (movement > 0) ? "getting worse" : "getting better";
			};
		}
		return (level == 0) ? "ordinary" : level(level);
	}

	static String level(int level) {
		return (level > 0) ? "higher than usual" : "lower than usual";
	}

	/**
	 * Whether an unusual level is on the good or the bad side; blank where neither is.
	 */
	static String side(Measure measure, OverTime.Trend trend) {
		int level = XmrSignal.level(trend.signals());
		if (level == 0 || XmrSignal.movement(trend.signals()) != 0 || measure.polarity() == Polarity.NEUTRAL) {
			return "";
		}
		boolean good = (level > 0) == (measure.polarity() == Polarity.HIGH_IS_GOOD);
		return good ? ", which is good" : ", a cause for concern";
	}

	/** Why the verdict is what it is: the signal that it was made by. */
	static String because(OverTime.Trend trend) {
		XmrSignal by = trend.signals()
			.stream()
			.filter(XmrSignal::movement)
			.findFirst()
			.orElseGet(() -> trend.signals().get(0));
		return SIGNALS.get(by) + (Boolean.TRUE.equals(trend.seasonal()) ? ", once the season is taken out" : "");
	}

}
