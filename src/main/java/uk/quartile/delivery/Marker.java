package uk.quartile.delivery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import uk.quartile.packs.FinishedSet;

/** What lies beside a document that was withdrawn. */
final class Marker {

	private static final String ENDING = ".withdrawn.txt";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);

	private Marker() {
	}

	static String of(String file) {
		return file + ENDING;
	}

	static String text(FinishedSet set, String file) {
		String name = file.substring(file.lastIndexOf('/') + 1);
		return name + " was withdrawn. The set " + set.path() + " as it was finished on " + time(set.time())
				+ " no longer holds it.\nIt is kept here as it was last delivered, and is not to be used any more. What holds "
				+ "instead is listed in " + FinishedSet.MANIFEST + " of that set.\n";
	}

	private static String time(String written) {
		try {
			return TIME.format(Instant.parse(written).atOffset(ZoneOffset.UTC));
		}
		catch (DateTimeParseException ex) {
			return "an unknown day";
		}
	}

}
