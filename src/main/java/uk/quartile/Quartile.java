package uk.quartile;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.LogManager;

import uk.quartile.cli.Commands;

/** The way in from the operating system. */
public final class Quartile {

	private Quartile() {
	}

	public static void main(String[] arguments) {
		// The machine's zone and language decide nothing, in libraries neither.
		TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
		Locale.setDefault(Locale.UK);
		// The PostgreSQL driver would print warnings of its own beside the sentence that
		// says the same.
		LogManager.getLogManager().reset();
		System.exit(Commands.execute(Clock.systemUTC(), arguments));
	}

}
