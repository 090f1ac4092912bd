package uk.quartile.console.quarter;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How an authority's return stands.
 *
 * @param authority code, or codes joined by plus signs where the return is joint
 * @param name of the authority, or of those that return jointly
 * @param state how it stands
 * @param receivedAt when the newest came; null if nothing has
 * @param deadline last day on which it is in time
 * @param daysLate how late it came, or is by now; 0 if it isn't
 * @param due measures that are due
 * @param given measures of these that are in force
 * @param errors of the newest
 * @param warnings about the newest
 * @param provisional lines of the newest that are not final
 * @param signed names and roles; blank if nobody has
 * @param unsigned whether a signature is wanting
 */
public record Standing(String authority, String name, State state, @Nullable Instant receivedAt, LocalDate deadline,
		long daysLate, int due, int given, int errors, int warnings, int provisional, String signed, boolean unsigned) {

	/** The ways in which a return stands, the worst first. */
	public enum State {

		LATE("Late", "red"), REJECTED("Rejected", "red"), WITHDRAWN("Withdrawn", "orange"), WARNED("Warned", "yellow"),
		AWAITED("Awaited", "grey"), ACCEPTED("Accepted", "green");

		private final String title;

		private final String colour;

		State(String title, String colour) {
			this.title = title;
			this.colour = colour;
		}

		/** In a word. */
		public String title() {
			return this.title;
		}

		/** Colour of its tag, by the name that the GOV.UK Design System has for it. */
		public String colour() {
			return this.colour;
		}

	}

}
