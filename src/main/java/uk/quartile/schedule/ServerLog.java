package uk.quartile.schedule;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Lines that say when what happened, such as {@code 2026-11-22 02:00:00 Run begins.} */
public final class ServerLog {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	private final PrintWriter out;

	private final Clock clock;

	public ServerLog(PrintWriter out, Clock clock) {
		this.out = out;
		this.clock = clock;
	}

	/** Says a sentence, with the time on the clock of a zone. */
	public synchronized void say(String sentence, ZoneId zone) {
		this.out.println(time(this.clock.instant(), zone) + " " + sentence);
		this.out.flush();
	}

	static String time(Instant instant, ZoneId zone) {
		return TIME.format(instant.atZone(zone));
	}

}
