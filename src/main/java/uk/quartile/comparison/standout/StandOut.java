package uk.quartile.comparison.standout;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Polarity;
import uk.quartile.domain.Written;
import uk.quartile.statistics.BeyondChance;

/**
 * Whether an area's figure stands out. An exception is worse than the comparator at the
 * 99.8% limits and getting worse; what goes well is better and getting better. Neutral
 * measures, which neither list would ever name, have marked changes: they moved, or lie
 * beyond the same limits.
 *
 * @param list that it stands on; null where it stands on none
 * @param beyondChance signed standard errors, above 0 where it is the higher one; null
 * where no distance can be told
 * @param from what the distance is taken; null where there is none
 * @param stands 1 above or −1 below the comparator, beyond the 99.8% limits; else 0
 * @param moves 1 up or −1 down, beyond chance, by the marked size or by its trend; else 0
 * @param byChance share of such figures that chance alone would put on a list: on either
 * one of a measure with a good direction. It is the most that chance gives
 */
public record StandOut(@Nullable List list, @Nullable Double beyondChance, @Nullable From from, int stands, int moves,
		double byChance) {

	/** One in a thousand lies beyond one of the 99.8% limits. */
	private static final double ONE_LIMIT = 0.001;

	private static final double BOTH_LIMITS = 0.002;

	/** So many changes seem beyond chance at the 95% limits. */
	private static final double CHANGED = 0.05;

	private static final double EITHER = 0.052;

	/**
	 * Where a figure stands.
	 * @param polarity of its measure
	 * @param distance from the comparator; null where it may not be judged
	 * @param change on the year; null where there is none
	 * @param trend direction in which the newest point of a series is beyond the
	 * ordinary, or 0; null where no trend may be told
	 * @return empty where nothing of the kind can be said of the figure
	 */
	public static Optional<StandOut> of(Polarity polarity, @Nullable Distance distance, @Nullable YearsChange change,
			@Nullable Integer trend) {
		if (polarity == Polarity.NEUTRAL) {
			return neutral(distance, change);
		}
		if (distance == null) {
			return Optional.empty();
		}
		int good = (polarity == Polarity.HIGH_IS_GOOD) ? 1 : -1;
		int stands = distance.beyondLimits();
		int moves = moves(change, trend);
		List list = (stands == 0 || stands != moves) ? null : (stands == good) ? List.GOING_WELL : List.EXCEPTION;
		return Optional.of(new StandOut(list, distance.standardErrors(), distance.from(), stands, moves,
				(change != null || trend != null) ? ONE_LIMIT : 0));
	}

	/**
	 * Whichever of the two tells of a direction; none where they tell of different ones.
	 */
	private static int moves(@Nullable YearsChange change, @Nullable Integer trend) {
		int year = (change != null) ? change.direction() : 0;
		int newest = (trend != null) ? trend : 0;
		return (year * newest < 0) ? 0 : Integer.signum(year + newest);
	}

	/** By the farther of what puts it on the list, or else by how far it stands away. */
	private static Optional<StandOut> neutral(@Nullable Distance distance, @Nullable YearsChange change) {
		if (distance == null && change == null) {
			return Optional.empty();
		}
		int stands = (distance != null) ? distance.beyondLimits() : 0;
		int moves = (change != null) ? change.direction() : 0;
		Distance year = (change != null && change.standardErrors() != null)
				? new Distance(From.YEAR_EARLIER, change.standardErrors()) : null;
		Distance farthest = Stream.of((stands != 0) ? distance : null, (moves != 0) ? year : null)
			.filter(Objects::nonNull)
			.reduce((one, other) -> (other.size() > one.size()) ? other : one)
			.orElse((distance != null) ? distance : year);
		return Optional.of(new StandOut((stands != 0 || moves != 0) ? List.MARKED_CHANGE : null,
				(farthest != null) ? farthest.standardErrors() : null, (farthest != null) ? farthest.from() : null,
				stands, moves, byChance(distance != null, year != null)));
	}

	private static double byChance(boolean held, boolean tested) {
		return held ? (tested ? EITHER : BOTH_LIMITS) : (tested ? CHANGED : 0);
	}

	/**
	 * How far a figure lies from another.
	 *
	 * @param from what
	 * @param standardErrors signed, above 0 where the figure is the higher one
	 */
	public record Distance(From from, double standardErrors) {

		int beyondLimits() {
			return BeyondChance.exceptional(this.standardErrors) ? (int) Math.signum(this.standardErrors) : 0;
		}

		double size() {
			return Math.abs(this.standardErrors);
		}

	}

	/**
	 * How a figure differs from that of a year before.
	 *
	 * @param direction 1 up or −1 down, where it is beyond chance or, where no test is
	 * allowed, of the marked size; else 0
	 * @param standardErrors signed; null where no test is allowed
	 */
	public record YearsChange(int direction, @Nullable Double standardErrors) {
	}

	/** The lists. */
	public enum List implements Written {

		/** Worse and getting worse. */
		EXCEPTION("exception"),

		/** Better and getting better. */
		GOING_WELL("going-well"),

		/** Neither good nor bad in itself. */
		MARKED_CHANGE("marked-change");

		private final String written;

		List(String written) {
			this.written = written;
		}

		@Override
		public String written() {
			return this.written;
		}

	}

	/** What a distance is taken from. */
	public enum From implements Written {

		/** Where England's value may be judged by. */
		ENGLAND("england"),

		/** Where England's may not. */
		REGION("region"),

		/** The area's own figure of the same quarter a year before. */
		YEAR_EARLIER("year-earlier");

		private final String written;

		From(String written) {
			this.written = written;
		}

		@Override
		public String written() {
			return this.written;
		}

	}

}
