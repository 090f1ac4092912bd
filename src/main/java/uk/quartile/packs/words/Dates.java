package uk.quartile.packs.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

import uk.quartile.domain.Basis;
import uk.quartile.domain.Quarter;

/** Quarters and days in words. */
public final class Dates {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private Dates() {
	}

	/** {@code Quarter 1 2019-20}. */
	public static String quarter(Quarter quarter) {
		return "Quarter " + quarter.number() + " " + quarter.financialYear();
	}

	/** {@code Quarter 1, 2019-20: April to June 2019}. */
	public static String quarterInFull(Quarter quarter) {
		return "Quarter " + quarter.number() + ", " + quarter.financialYear() + ": " + months(quarter);
	}

	/** {@code April to June 2019}. */
	public static String months(Quarter quarter) {
		return month(quarter.firstDay()) + " to " + month(quarter.lastDay()) + " " + quarter.lastDay().getYear();
	}

	/** {@code 30 June 2019}. */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** When a figure was true: a day for a stock, a span for a flow. */
	public static String when(Basis basis, Quarter quarter) {
		return switch (basis) {
			case SNAPSHOT -> day(quarter.lastDay());
			case QUARTER -> months(quarter);
			case ROLLING_12_MONTHS -> "year to " + day(quarter.lastDay());
		};
	}

	private static String month(LocalDate day) {
		return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
	}

}
