package uk.quartile.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * By when something is to be done: a day, or the end of a month where no day is stated.
 *
 * @param day the last in time
 * @param month whether only its month is stated, so that no day may be printed
 */
public record Due(LocalDate day, boolean month) {

	/** Reads {@code 2024-06-30} or {@code 2024-06}. */
	public static Optional<Due> read(String text) {
		try {
			return Optional
				.of((text.length() == 7) ? ofMonth(YearMonth.parse(text)) : new Due(LocalDate.parse(text), false));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	static Due ofMonth(YearMonth month) {
		return new Due(month.atEndOfMonth(), true);
	}

	/** Whether it is over on a day. */
	public boolean before(LocalDate on) {
		return this.day.isBefore(on);
	}

	/** As it is written, {@code 2024-06-30} or {@code 2024-06}. */
	@Override
	public String toString() {
		return this.month ? YearMonth.from(this.day).toString() : this.day.toString();
	}

}
