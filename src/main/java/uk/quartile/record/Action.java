package uk.quartile.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An action of an authority's improvement plan. What isn't stated is null, and said to be
 * "not stated".
 *
 * @param authority GSS code
 * @param number as the plan has it, such as 17 or 2.3; it stays the action's own
 * @param title what is to be better
 * @param area of the plan
 * @param intention what will change
 * @param owner role of who is responsible
 * @param measure code of the measure by which it is measured, or other words for it
 * @param target in the measure's unit, or in words
 * @param due by when
 * @param firstDue by when at first
 * @param progress what has happened so far
 * @param rating how it goes
 * @param note for readers
 * @param moves of its due date, the oldest first
 */
public record Action(String authority, String number, String title, @Nullable String area, @Nullable String intention,
		@Nullable String owner, @Nullable String measure, @Nullable String target, @Nullable Due due,
		@Nullable Due firstDue, @Nullable String progress, @Nullable Rating rating, @Nullable String note,
		List<Move> moves) {

	private static final int SOON = 3;

	/**
	 * How often its due date moved, at least: between two receipts of the plan only the
	 * last move shows.
	 */
	public int moved() {
		return this.moves.size();
	}

	/**
	 * How it stands on a day.
	 * @param on the day as of which documents speak, such as the quarter's last
	 */
	public State state(LocalDate on) {
		if (this.rating == Rating.DONE) {
			return State.DONE;
		}
		if (this.due == null) {
			return State.UNDATED;
		}
		LocalDate soon = YearMonth.from(on).plusMonths(SOON).atEndOfMonth();
		return this.due.before(on) ? State.OVERDUE : this.due.before(soon.plusDays(1)) ? State.DUE : State.LATER;
	}

	Action moved(@Nullable Due first, List<Move> all) {
		return new Action(this.authority, this.number, this.title, this.area, this.intention, this.owner, this.measure,
				this.target, this.due, first, this.progress, this.rating, this.note, all);
	}

	/**
	 * A move of a due date.
	 *
	 * @param from the date before
	 * @param to the date after
	 * @param noticed when the plan with the date after was received; null if it had moved
	 * before the first plan was
	 */
	public record Move(Due from, Due to, @Nullable Instant noticed) {
	}

	/** How an action stands on a day. */
	public enum State {

		DONE, OVERDUE,

		/**
		 * By the end of the third month after: in the next quarter, at a quarter's end.
		 */
		DUE,

		/** After that. */
		LATER,

		/** Not done, and nobody has stated by when it is to be. */
		UNDATED

	}

}
