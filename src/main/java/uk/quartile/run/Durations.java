package uk.quartile.run;

import java.time.Duration;

/** Spans of time, as a person says them. */
public final class Durations {

	private Durations() {
	}

	/** Such as {@code 0.4 s}, {@code 12 s}, {@code 3 min 5 s}, {@code 2 h 10 min}. */
	public static String inWords(Duration span) {
		long tenths = (span.toMillis() + 50) / 100;
		if (tenths < 100) {
			return tenths / 10 + "." + tenths % 10 + " s";
		}
		long seconds = (span.toMillis() + 500) / 1000;
		if (seconds < 60) {
			return seconds + " s";
		}
		if (seconds < 3600) {
			return seconds / 60 + " min " + seconds % 60 + " s";
		}
		return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
	}

}
