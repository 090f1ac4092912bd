package uk.quartile.comparison.standout;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.verdict.StandOutFrom;
import uk.quartile.domain.verdict.StandOutKind;
import uk.quartile.statistics.BeyondChance;
import uk.quartile.statistics.Movement;

/**
 * Whether an area's figure stands out. An exception is worse than the comparator at the
 * 99.8% limits and getting worse; what slips is getting worse and isn't worse than that
 * yet; what goes well is better at those limits and not getting worse, nor has it a trend
 * that is a concern, unless it got better in the year. Neutral measures, which none of
 * these lists would ever name, have marked changes: they moved on the year.
 *
 * @param list that it stands on; null where it stands on none
 * @param beyondChance signed standard errors, above 0 where it is the higher one; null
 * where no distance can be told
 * @param from what the distance is taken; null where there is none
 * @param stands 1 above or −1 below the comparator, beyond the 99.8% limits; else 0
 * @param moves 1 up or −1 down, beyond chance, by the marked size or by its trend; else 0
 * @param byChance about what share of such figures chance alone would call an exception,
 * and as many going well; of a neutral measure, what share it would mark
 */
public record StandOut(@Nullable StandOutKind list, @Nullable Double beyondChance, @Nullable StandOutFrom from,
		int stands, int moves, double byChance) {

	/** One in a thousand lies beyond one of the 99.8% limits. */
	private static final double ONE_LIMIT = 0.001;

	/** So many changes seem beyond chance at the 95% limits. */
	private static final double CHANGED = 0.05;

	/** So many newest points of series without a season seem beyond the ordinary. */
	private static final double SIGNALLED = 0.02;

	/**
	 * Where a figure stands.
	 * @param polarity of its measure
	 * @param distance from the comparator; null where it may not be judged
	 * @param change on the year; null where there is none
	 * @param trend of the series that the figure is the newest point of; null where none
	 * may be told
	 * @return empty where nothing of the kind can be said of the figure
	 */
	public static Optional<StandOut> of(Polarity polarity, @Nullable Distance distance, @Nullable YearsChange change,
			@Nullable SeriesEnd trend) {
		return of(polarity, distance, change, trend, 0);
	}

	/**
	 * The same of a figure that may be the newest of five years.
	 * @param fiveYears 1 where they rise beyond chance, −1 where they fall; else 0
	 */
	public static Optional<StandOut> of(Polarity polarity, @Nullable Distance distance, @Nullable YearsChange change,
			@Nullable SeriesEnd trend, int fiveYears) {
		if (polarity == Polarity.NEUTRAL) {
			return neutral(distance, change, moves(change, trend), (trend != null) ? SIGNALLED : CHANGED);
		}
		if (distance == null) {
			return Optional.empty();
		}
		int good = (polarity == Polarity.HIGH_IS_GOOD) ? 1 : -1;
		int stands = distance.beyondLimits();
		int moves = moves(change, trend);
		StandOutKind list = (moves == -good) ? ((stands == -good) ? StandOutKind.EXCEPTION : StandOutKind.SLIPPING)
				: (stands == good && (moves == good || !concern(-good, change, trend, fiveYears)))
						? StandOutKind.GOING_WELL : null;
		return Optional.of(new StandOut(list, distance.standardErrors(), distance.from(), stands, moves,
				(change != null || trend != null) ? ONE_LIMIT : 0));
	}

	/** Whether a trend of whichever kind is on the bad side. */
	private static boolean concern(int bad, @Nullable YearsChange change, @Nullable SeriesEnd trend, int fiveYears) {
		int sign = (change != null) ? change.sign() : 0;
		return fiveYears == bad
				|| (trend != null && ((trend.movement() == bad && sign != -bad) || trend.level() == bad));
	}

	/** The year's change, where there is no trend; else the trend decides. */
	private static int moves(@Nullable YearsChange change, @Nullable SeriesEnd trend) {
		int year = (change != null) ? change.direction() : 0;
		return (trend == null) ? year
				: Movement.of(trend.movement(), trend.level(), year, (change != null) ? change.sign() : 0);
	}

	/** By how far it moved, or else by how far it stands away. */
	private static Optional<StandOut> neutral(@Nullable Distance distance, @Nullable YearsChange change, int moves,
			double byChance) {
		if (distance == null && change == null) {
			return Optional.empty();
		}
		int stands = (distance != null) ? distance.beyondLimits() : 0;
		Distance year = (change != null && change.standardErrors() != null)
				? new Distance(StandOutFrom.YEAR_EARLIER, change.standardErrors()) : null;
		Distance told = (year != null && (moves != 0 || distance == null)) ? year : distance;
		return Optional.of(new StandOut((moves != 0) ? StandOutKind.MARKED_CHANGE : null,
				(told != null) ? told.standardErrors() : null, (told != null) ? told.from() : null, stands, moves,
				(change != null) ? byChance : 0));
	}

	/**
	 * How far a figure lies from another.
	 *
	 * @param from what
	 * @param standardErrors signed, above 0 where the figure is the higher one
	 */
	public record Distance(StandOutFrom from, double standardErrors) {

		int beyondLimits() {
			return BeyondChance.exceptional(this.standardErrors) ? (int) Math.signum(this.standardErrors) : 0;
		}

	}

	/**
	 * How a figure differs from that of a year before.
	 *
	 * @param direction 1 up or −1 down, where it is beyond chance or, where no test is
	 * allowed, of the marked size; else 0
	 * @param sign 1 up or −1 down, however little; 0 where they are the same
	 * @param standardErrors signed; null where no test is allowed
	 */
	public record YearsChange(int direction, int sign, @Nullable Double standardErrors) {

		public YearsChange(int direction, @Nullable Double standardErrors) {
			this(direction, (standardErrors != null) ? (int) Math.signum(standardErrors) : direction, standardErrors);
		}

	}

	/**
	 * What is beyond the ordinary in the newest point of a series.
	 *
	 * @param movement 1 where seven quarters or more in a row go up, −1 where they go
	 * down; else 0
	 * @param level 1 where the point is above what is ordinary, −1 below; else 0
	 */
	public record SeriesEnd(int movement, int level) {
	}

}
