package uk.quartile;

import java.time.Duration;

/**
 * How a run ended that didn't fail.
 *
 * @param ending in which way
 * @param took from the request to the end
 */
public record Outcome(Ending ending, Duration took) {

	/** The ways in which a run ends. */
	public enum Ending {

		DONE, NOTHING_TO_DO, INTERRUPTED

	}

}
