package uk.quartile.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of the financial year: Quarter 1 is April to June. Written
 * {@code 2019-20-Q1}, which also sorts in time.
 *
 * @param year calendar year in which the financial year begins, 1800 to 2198; what is
 * written lies within 1900 to 2098, so that there are quarters before and after
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

	private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})-Q([1-4])");

	public Quarter {
		if (year < 1800 || year > 2198 || number < 1 || number > 4) {
			throw new IllegalArgumentException(
					"found year " + year + " and quarter " + number + "; expected 1800 to 2198, and 1 to 4");
		}
	}

	/**
	 * Reads the written form.
	 * @param text such as {@code 2019-20-Q1}
	 * @return the quarter
	 * @throws IllegalArgumentException naming what was found and what is expected
	 */
	public static Quarter parse(String text) {
		Matcher form = FORM.matcher(text);
		if (form.matches()) {
			int year = Integer.parseInt(form.group(1));
			if (year >= 1900 && year <= 2098 && (year + 1) % 100 == Integer.parseInt(form.group(2))) {
				return new Quarter(year, Integer.parseInt(form.group(3)));
			}
		}
		throw new IllegalArgumentException("found '" + text
				+ "'; expected a quarter of the financial year, as in 2019-20-Q1 for April to June 2019");
	}

	/** The quarter in which a day lies. */
	public static Quarter of(LocalDate day) {
		int sinceApril = Math.floorMod(day.getMonthValue() - Month.APRIL.getValue(), 12);
		return new Quarter(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear(),
				sinceApril / 3 + 1);
	}

	public LocalDate firstDay() {
		return LocalDate.of(this.year, Month.APRIL, 1).plusMonths(3L * (this.number - 1));
	}

	public LocalDate lastDay() {
		return firstDay().plusMonths(3).minusDays(1);
	}

	public Quarter previous() {
		return minus(1);
	}

	/** The same quarter a year before. */
	public Quarter yearEarlier() {
		return new Quarter(this.year - 1, this.number);
	}

	/** The quarter {@code quarters} before this one; after it, where negative. */
	public Quarter minus(int quarters) {
		int index = index() - quarters;
		return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
	}

	/** Consecutive quarters have consecutive indices. */
	public int index() {
		return this.year * 4 + this.number - 1;
	}

	/** {@code 2019-20}. */
	public String financialYear() {
		// Formatted by hand: every stored row names its quarter.
		int next = (this.year + 1) % 100;
		return this.year + ((next < 10) ? "-0" : "-") + next;
	}

	@Override
	public int compareTo(Quarter other) {
		return Integer.compare(index(), other.index());
	}

	@Override
	public String toString() {
		return financialYear() + "-Q" + this.number;
	}

}
