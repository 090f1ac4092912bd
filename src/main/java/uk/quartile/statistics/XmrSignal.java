package uk.quartile.statistics;

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

	/** Whether it points to higher values than the ordinary; else to lower ones. */
	public boolean upward() {
		return this.upward;
	}

}
