package uk.quartile.explanation.answer;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.standout.StandOut;
import uk.quartile.comparison.trend.Trend;
import uk.quartile.domain.verdict.StandOutFrom;
import uk.quartile.domain.verdict.StandOutKind;
import uk.quartile.explanation.words.InWords;
import uk.quartile.statistics.XmrSignal;

/**
 * Whether the figure stands out.
 *
 * @param list that it stands on; null where it stands on none
 * @param beyondChance signed standard errors from what it is held against
 * @param from what that is
 * @param byChance about what share of such figures chance alone would put on a list
 * @param words all that in a sentence
 */
public record StandsOut(@Nullable StandOutKind list, @Nullable Double beyondChance, @Nullable StandOutFrom from,
		double byChance, String words) {

	/**
	 * In words.
	 * @param trend of the figure's quarters; null where there is none
	 */
	public static @Nullable StandsOut of(Optional<StandOut> found, @Nullable Trend trend) {
		int run = (trend != null) ? XmrSignal.movement(trend.signals()) : 0;
		return found
			.map((out) -> new StandsOut(out.list(), out.beyondChance(), out.from(), out.byChance(), words(out, run)))
			.orElse(null);
	}

	/**
	 * What moved it to the list: seven quarters in a row, where they did, or the year.
	 */
	private static String neutral(StandOut out, int run) {
		String apart = (out.stands() == 0) ? ""
				: ", and stands well " + ((out.stands() > 0) ? "above" : "below") + " what it is held against";
		String when = (run != 0 && run == out.moves()) ? " for seven quarters or more in a row"
				: " markedly on the year";
		return "It has " + ((out.moves() > 0) ? "risen" : "fallen") + when + apart + ": neither good nor bad in itself";
	}

	private static String words(StandOut out, int run) {
		String list = (out.list() == null) ? "It stands on none of the lists of figures that stand out"
				: switch (out.list()) {
					case EXCEPTION -> "It is an exception: worse than what it is held against, and getting worse";
					case GOING_WELL -> "It goes well: better than what it is held against, and not getting worse";
					case SLIPPING ->
						"It slips: not well on the wrong side of what it is held against, but getting worse";
					case MARKED_CHANGE -> neutral(out, run);
				};
		if (out.beyondChance() == null || out.from() == null) {
			return list + ".";
		}
		String from = switch (out.from()) {
			case ENGLAND -> "England";
			case REGION -> "the region";
			case YEAR_EARLIER -> "its own figure of a year before";
		};
		return list + "; it lies " + InWords.value(Math.abs(out.beyondChance()), 1) + " standard errors "
				+ ((out.beyondChance() < 0) ? "below " : "above ") + from
				+ " (3.1 and more is beyond the 99.8% limits).";
	}

}
