package uk.quartile.packs;

import java.time.LocalDate;

import uk.quartile.domain.Quarter;

/**
 * A return that somebody is to be told of.
 *
 * @param authority code, or codes joined by plus signs
 * @param name of the authority, or names
 * @param quarter of the return
 * @param deadline last day on which it is in time
 * @param sentence to send, as {@code chase.csv} has it
 * @param why rejected, late or not signed
 * @param sha256 of what came; blank where nothing came
 * @param receipt what the checks said of it, as CSV; empty unless it is rejected
 */
public record ChasedReturn(String authority, String name, Quarter quarter, LocalDate deadline, String sentence, Why why,
		String sha256, byte[] receipt) {

	/** What is wanting. */
	public enum Why {

		/** Something came that could not be taken in. */
		REJECTED,

		/** Nothing came by the deadline. */
		LATE,

		/** It was taken in, and nobody has signed it. */
		UNSIGNED

	}

}
