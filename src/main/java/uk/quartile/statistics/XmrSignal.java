package uk.quartile.statistics;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What an {@link XmrChart} says of a point that is beyond the ordinary; where several
 * hold, the one named first here leads.
 */
public enum XmrSignal {

	/** Above the upper limit. */
	ABOVE_LIMIT(true),
	/** Below the lower limit. */
	BELOW_LIMIT(false),
	/** One of seven points or more of which each is above the one before. */
	RISING(true),
	/** One of seven points or more of which each is below the one before. */
	FALLING(false),
	/**
	 * One of two, of three successive points above the mean, beyond two thirds of the way
	 * to the upper limit.
	 */
	NEAR_UPPER_LIMIT(true),
	/**
	 * One of two, of three successive points below the mean, beyond two thirds of the way
	 * to the lower limit.
	 */
	NEAR_LOWER_LIMIT(false),
	/** One of seven successive points or more above the mean. */
	RUN_ABOVE(true),
	/** One of seven successive points or more below the mean. */
	RUN_BELOW(false);

	private final boolean upward;

	XmrSignal(boolean upward) {
		this.upward = upward;
	}

	/**
	 * Whether it is of a movement, seven rises or falls; else it is of a level, which may
	 * be left while it still stands.
	 */
	public boolean movement() {
		return this == RISING || this == FALLING;
	}

	/** As files and tables have it: {@code above-limit}. */
	public String written() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads what {@link #written()} says.
	 * @throws IllegalArgumentException if there is no such signal
	 */
	public static XmrSignal parse(String written) {
		return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/**
	 * 1 where seven points or more in a row go up, −1 where they go down; else 0.
	 * @param signals of one point
	 */
	public static int movement(Collection<XmrSignal> signals) {
		return direction(signals.stream().filter(XmrSignal::movement));
	}

	/**
	 * 1 where a point is above what is ordinary, −1 where it is below; else 0.
	 * @param signals of that point, the leading one first
	 */
	public static int level(Collection<XmrSignal> signals) {
		return direction(signals.stream().filter((signal) -> !signal.movement()));
	}

	private static int direction(Stream<XmrSignal> signals) {
		return signals.findFirst().map((signal) -> signal.upward() ? 1 : -1).orElse(0);
	}

	/** Whether it points to higher values than the ordinary; else to lower ones. */
	public boolean upward() {
		return this.upward;
	}

}
