package uk.quartile.record;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Written;

/**
 * What a committee resolved. What isn't stated is null, and said to be "not stated".
 *
 * @param authority GSS code of its council
 * @param committee its name, as in {@code jobs/committees.yml}
 * @param date of the meeting
 * @param text of the resolution
 * @param due by when; of months from a meeting whose date is stated, worked out
 * @param months from the meeting, where that is how it was resolved
 * @param progress open or done
 */
public record Resolution(String authority, String committee, @Nullable LocalDate date, String text, @Nullable Due due,
		@Nullable Integer months, @Nullable Progress progress) {

	/** Whether nobody has stated that it is done. */
	public boolean open() {
		return this.progress != Progress.DONE;
	}

	/** Whether it is open on a day after it was due. */
	public boolean overdue(LocalDate on) {
		return open() && this.due != null && this.due.before(on);
	}

	/** Whether what was resolved has been done. */
	public enum Progress implements Written {

		OPEN("open"),

		DONE("done");

		private final String written;

		Progress(String written) {
			this.written = written;
		}

		@Override
		public String written() {
			return this.written;
		}

	}

}
