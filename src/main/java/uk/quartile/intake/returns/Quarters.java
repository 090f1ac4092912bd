package uk.quartile.intake.returns;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import uk.quartile.domain.Quarter;

/** Quarters as returns write them and as messages say them. */
public final class Quarters {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final Pattern YEAR = Pattern.compile("(\\d{4})\\D{0,3}(?:20)?(\\d{2})(?!\\d)");

	private static final Pattern NUMBER = Pattern.compile("(?i)(?:q|quarter|qtr)[ .]*([1-4])");

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

	/** What was probably meant by a text that isn't one, as in {@code Q1 2019/20}. */
	public static Optional<Quarter> meant(String text) {
		Matcher year = YEAR.matcher(text);
		Matcher number = NUMBER.matcher(text);
		return (year.find() && number.find()) ? read(year.group(1) + "-" + year.group(2) + "-Q" + number.group(1))
				: Optional.empty();
	}

	/** Its last day, as in {@code 30 June 2019}. */
	public static String lastDay(Quarter quarter) {
		return DAY.format(quarter.lastDay());
	}

}
