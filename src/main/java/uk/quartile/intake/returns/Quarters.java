package uk.quartile.intake.returns;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import uk.quartile.domain.Quarter;

/** Quarters as returns write them and as messages say them. */
public final class Quarters {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private Quarters() {
	}

	public static Optional<Quarter> read(String text) {
		try {
			return Optional.of(Quarter.parse(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Its last day, as in {@code 30 June 2019}. */
	public static String lastDay(Quarter quarter) {
		return DAY.format(quarter.lastDay());
	}

}
