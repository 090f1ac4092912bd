package uk.quartile.doctor;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;

/** Amounts, as a person says them. */
final class Amounts {

	private static final int NAMED = 3;

	private static final double THOUSAND = 1000;

	private Amounts() {
	}

	/** Such as {@code 1 file}, {@code 1,359 files}. */
	static String count(long count, String thing) {
		return String.format(Locale.UK, "%,d %s", count, (count == 1) ? thing : thing + "s");
	}

	/** Such as {@code 0.4 MB}, {@code 79.1 GB}. */
	static String bytes(long bytes) {
		double megabytes = bytes / THOUSAND / THOUSAND;
		return (megabytes < THOUSAND) ? String.format(Locale.UK, "%.1f MB", megabytes)
				: String.format(Locale.UK, "%,.1f GB", megabytes / THOUSAND);
	}

	/**
	 * Such as {@code 40 seconds}, {@code 5 minutes}, {@code 3 hours}, {@code 12 days}.
	 */
	static String span(Duration span) {
		Duration length = span.abs();
		if (length.toMinutes() < 2) {
			return count(length.toSeconds(), "second");
		}
		if (length.toHours() < 2) {
			return count(length.toMinutes(), "minute");
		}
		return (length.toDays() < 2) ? count(length.toHours(), "hour") : count(length.toDays(), "day");
	}

	/** The first few of many, and how many others there are. */
	static String some(Collection<?> all) {
		String named = String.join(", ", all.stream().limit(NAMED).map(String::valueOf).toList());
		return (all.size() > NAMED) ? named + " and " + count(all.size() - NAMED, "other") : named;
	}

}
