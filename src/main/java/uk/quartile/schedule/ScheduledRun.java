package uk.quartile.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A run that a server started, and that has ended.
 *
 * @param number in the order in which they ended
 * @param askedBy name of the user who asked for it; blank for the nightly one
 * @param arguments of the command {@code run}
 * @param server that started it
 * @param began when
 * @param ended when
 * @param exitStatus as README has them
 * @param attempt from one; further ones follow a run that failed
 * @param words that it said
 */
public record ScheduledRun(long number, String askedBy, List<String> arguments, String server, Instant began,
		Instant ended, int exitStatus, int attempt, String words) {

	static final int DONE = 0;

	static final int REJECTED_RETURNS = 3;

	static final int INTERRUPTED = 130;

	/** Whether its documents stand. */
	public boolean succeeded() {
		return this.exitStatus == DONE || this.exitStatus == REJECTED_RETURNS;
	}

	/** Whether it was told to end early. */
	public boolean interrupted() {
		return this.exitStatus == INTERRUPTED;
	}

	/** How long it took. */
	public Duration took() {
		return Duration.between(this.began, this.ended);
	}

	/** Its last words, which say how it ended. */
	public String ending() {
		return this.words.lines().reduce((first, second) -> second).orElse("It said nothing.");
	}

}
