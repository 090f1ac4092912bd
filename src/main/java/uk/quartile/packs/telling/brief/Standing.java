package uk.quartile.packs.telling.brief;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.figures.StandOut;
import uk.quartile.packs.telling.Direction;
import uk.quartile.packs.telling.Position;
import uk.quartile.packs.telling.change.EachChange;
import uk.quartile.statistics.Movement;
import uk.quartile.statistics.XmrSignal;

/**
 * What is to be thought of a figure, in two signs that are never mixed. Together they put
 * every figure in one cell of a grid; nothing falls between.
 *
 * @param position against England or, where {@link #byRegion} says so, the region
 * @param direction on the year; where a trend may be told, it decides
 * @param moves 1 up, −1 down, 0 where it is steady or not tested: an arrow in a grid says
 * up and down, not good and bad
 * @param byRegion whether the region judges, for England has no value that may
 */
public record Standing(Position position, Direction direction, int moves, boolean byRegion) {

	/**
	 * Judges a figure.
	 * @param thresholds the settings' sizes of change, for what no test is allowed
	 * @return empty where there is no figure
	 */
	public static Optional<Standing> of(Figure figure, Map<String, Double> thresholds) {
		if (figure.value() == null) {
			return Optional.empty();
		}
		boolean byRegion = figure.england().verdict() == null && figure.region().verdict() != null;
		Position position = Position.of(figure, (byRegion ? figure.region() : figure.england()).verdict());
		int moves = figure.ofTooFew() ? 0 : moves(figure, thresholds);
		boolean told = moves != 0 || (!figure.ofTooFew() && (trended(figure) || EachChange.isTold(figure, thresholds)));
		return Optional.of(new Standing(position,
				told ? Direction.of(figure.measure().polarity(), moves) : Direction.NOT_TESTED, moves, byRegion));
	}

	/** Whether a trend may be told of it. */
	private static boolean trended(Figure figure) {
		OverTime.Trend trend = figure.overTime().trend();
		return trend != null && trend.verdict() != null;
	}

	/** As the comparison found; where it says nothing, by the same rule. */
	private static int moves(Figure figure, Map<String, Double> thresholds) {
		StandOut standOut = figure.standOut();
		if (standOut != null) {
			return standOut.moves();
		}
		int sign = sign(figure);
		int year = EachChange.isLarge(figure, thresholds) ? sign : 0;
		OverTime.Trend trend = figure.overTime().trend();
		return (trend == null || trend.verdict() == null) ? year
				: Movement.of(XmrSignal.movement(trend.signals()), XmrSignal.level(trend.signals()), year, sign);
	}

	private static int sign(Figure figure) {
		Change change = figure.onYear();
		BigDecimal difference = (change != null) ? change.difference(figure.measure()) : null;
		return (difference != null) ? difference.signum() : 0;
	}

	/** {@code ↑}, {@code ↓} or blank; in a grid whose key has its words. */
	public String arrow() {
		return (this.moves > 0) ? "\u2191" : (this.moves < 0) ? "\u2193" : "";
	}

}
