package uk.quartile.changes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as people in the region read them. */
public final class ReceiptTimes {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
		.withZone(ZoneId.of("Europe/London"));

	private ReceiptTimes() {
	}

	/** {@code 2024-05-01 10:00:00}. */
	public static String inWords(Instant instant) {
		return TIME.format(instant);
	}

}
