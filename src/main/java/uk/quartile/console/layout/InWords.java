package uk.quartile.console.layout;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import uk.quartile.domain.Quarter;

/** Times, quarters and sizes as pages say them. */
public final class InWords {

	private static final ZoneId ZONE = ZoneId.of("Europe/London");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
		.withZone(ZONE);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

	private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	private static final long THOUSAND = 1_000;

	private InWords() {
	}

	/** {@code 3 May 2024, 09:40}, as clocks in London have it. */
	public static String time(Instant instant) {
		return TIME.format(instant);
	}

	/** The same of what a file says; as it stands there, if that is no time. */
	public static String time(String written) {
		try {
			return time(Instant.parse(written));
		}
		catch (DateTimeException ex) {
			return written;
		}
	}

	/** {@code 3 May 2024}. */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** {@code Quarter 4 of 2023-24, January to March 2024}. */
	public static String quarter(Quarter quarter) {
		return "Quarter " + quarter.number() + " of " + quarter.financialYear() + ", "
				+ MONTH.format(quarter.firstDay()) + " to " + MONTH_OF_YEAR.format(quarter.lastDay());
	}

	/** {@code 640 bytes}, {@code 12 kB} or {@code 3.4 MB}. */
	public static String size(long bytes) {
		if (bytes < THOUSAND) {
			return bytes + ((bytes == 1) ? " byte" : " bytes");
		}
		return (bytes < THOUSAND * THOUSAND) ? Math.round(bytes / 1e3) + " kB"
				: String.format(Locale.UK, "%.1f MB", bytes / 1e6);
	}

	/** {@code 1 page}, {@code 2,000 pages}. */
	public static String count(long number, String one, String several) {
		return String.format(Locale.UK, "%,d %s", number, (number == 1) ? one : several);
	}

}
