package uk.quartile.catalogue.committees;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A committee that receives a pack.
 *
 * @param authority GSS code
 * @param name as the council has it
 * @param meetings known so far, in the order of their dates
 * @param agendaItem of meetings that have none of their own; null if none is known
 * @param reportOf role of the officer whose report it is; null if not stated
 * @param contact for questions; null if not stated
 * @param access who may read its papers
 * @param recommendation what it is asked to do; null for what the figures suggest
 */
public record Committee(String authority, String name, List<Meeting> meetings, @Nullable String agendaItem,
		@Nullable String reportOf, @Nullable String contact, Access access, @Nullable String recommendation) {

	/** Weeks from the release of a report to the meeting, where no meeting is stated. */
	private static final int WEEKS = 4;

	/** Papers must be out five clear days before a meeting. */
	private static final int LEAST_DAYS = 7;

	/** The last day on which the paper for a meeting is in time. */
	public static LocalDate paperDue(LocalDate meeting) {
		return meeting.minusDays(LEAST_DAYS);
	}

	/**
	 * The meeting that receives what is released on a day: the first of those known that
	 * is a week later or more, or else one four weeks later.
	 */
	public Meeting meetingAfter(LocalDate release) {
		return this.meetings.stream()
			.filter((each) -> !each.date().isBefore(release.plusDays(LEAST_DAYS)))
			.findFirst()
			.map((each) -> (each.agendaItem() != null) ? each : new Meeting(each.date(), this.agendaItem, true))
			.orElseGet(() -> new Meeting(release.plusWeeks(WEEKS), this.agendaItem, false));
	}

}
