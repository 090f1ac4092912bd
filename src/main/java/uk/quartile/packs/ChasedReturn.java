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
 * @param sha256 of what came and is rejected; blank where nothing came
 * @param receipt what the checks said of it, as CSV; empty where nothing came
 */
public record ChasedReturn(String authority, String name, Quarter quarter, LocalDate deadline, String sentence,
		String sha256, byte[] receipt) {

	/** Whether something came that is rejected; else it is late. */
	public boolean isRejected() {
		return !this.sha256.isEmpty();
	}

}
