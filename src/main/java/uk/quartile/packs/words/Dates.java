package uk.quartile.packs.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;

/** Quarters and days in words. */
public final class Dates {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private Dates() {
	}

	/** {@code Quarter 1 2019-20}. */
	public static String quarter(Quarter quarter) {
		return "Quarter " + quarter.number() + " " + quarter.financialYear();
	}

	/** {@code April to June 2019}. */
	public static String months(Quarter quarter) {
		return month(quarter.firstDay()) + " to " + month(quarter.lastDay()) + " " + quarter.lastDay().getYear();
	}

	/**
	 * A quarter and the one before it: {@code April to September 2019}, or
	 * {@code October 2019 to March 2020}.
	 */
	public static String sixMonths(Quarter newest) {
		LocalDate first = newest.previous().firstDay();
		String year = (first.getYear() == newest.lastDay().getYear()) ? "" : " " + first.getYear();
		return month(first) + year + " to " + monthOf(newest.lastDay());
	}

	/** {@code April to June}. */
	public static String monthsOfYear(Quarter quarter) {
		return month(quarter.firstDay()) + " to " + month(quarter.lastDay());
	}

	/** {@code 30 June}. */
	public static String dayOfYear(LocalDate day) {
		return day.getDayOfMonth() + " " + month(day);
	}

	/** {@code 30 June 2019}. */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** {@code June 2019}. */
	public static String monthOf(LocalDate day) {
		return month(day) + " " + day.getYear();
	}

	/** When a figure was true: a day for a stock, a span for a flow. */
	public static String when(Basis basis, Quarter quarter) {
		return switch (basis) {
			case SNAPSHOT -> day(quarter.lastDay());
			case QUARTER -> months(quarter);
			case ROLLING_12_MONTHS -> "year to " + day(quarter.lastDay());
		};
	}

	/**
	 * The period of a figure as a name, within a sentence: {@code 30 June 2019},
	 * {@code the year to 30 June 2019} or {@code Quarter 1 2019-20}.
	 */
	public static String period(Basis basis, Quarter quarter) {
		return switch (basis) {
			case SNAPSHOT -> day(quarter.lastDay());
			case QUARTER -> quarter(quarter);
			case ROLLING_12_MONTHS -> "the year to " + day(quarter.lastDay());
		};
	}

	/** When that was, with its preposition: {@code on 30 June 2019}. */
	public static String during(Basis basis, Quarter quarter) {
		return preposition(basis) + period(basis, quarter);
	}

	/**
	 * The same above a column, in lines: {@code Year to}, {@code 30 June}, {@code 2019}.
	 */
	public static String head(Basis basis, Quarter quarter) {
		return switch (basis) {
			case SNAPSHOT -> lines(quarter.lastDay());
			case QUARTER -> "Quarter " + quarter.number() + "\n" + quarter.financialYear();
			case ROLLING_12_MONTHS -> "Year to\n" + lines(quarter.lastDay());
		};
	}

	/** What two periods of a measure are together: {@code both quarters}. */
	public static String both(Basis basis) {
		return switch (basis) {
			case SNAPSHOT -> "both dates";
			case QUARTER -> "both quarters";
			case ROLLING_12_MONTHS -> "both years";
		};
	}

	/** {@code in both quarters}. */
	public static String duringBoth(Basis basis) {
		return preposition(basis) + both(basis);
	}

	private static String preposition(Basis basis) {
		return (basis == Basis.SNAPSHOT) ? "on " : "in ";
	}

	private static String lines(LocalDate day) {
		return day.getDayOfMonth() + "\u00a0" + month(day) + "\n" + day.getYear();
	}

	private static String month(LocalDate day) {
		return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
	}

}
