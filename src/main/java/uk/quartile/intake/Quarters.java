package uk.quartile.intake;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import uk.quartile.domain.Quarter;

/** Quarters as returns write them and as messages say them. */
final class Quarters {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private Quarters() {
	}

	static Optional<Quarter> read(String text) {
		try {
			return Optional.of(Quarter.parse(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Its last day, as in {@code 30 June 2019}. */
	static String lastDay(Quarter quarter) {
		return DAY.format(quarter.lastDay());
	}

}
