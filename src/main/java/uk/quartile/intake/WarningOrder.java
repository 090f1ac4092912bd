package uk.quartile.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import uk.quartile.domain.Finding;

/** Orders warnings by what is likeliest to be a mistake. */
final class WarningOrder {

	/** What can hardly be right stands before what may be. */
	static final List<String> CHECKS = List.of("figure-tenfold", "average-implausible", "return-copied",
			"part-above-whole", "quarter-above-year", "year-to-date", "stock-unexplained", "change-unexplained",
			"counts-differ");

	private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

	private static final Pattern RANGE = Pattern
		.compile("(?:at most )?(?<least>" + NUMBER + ")(?: to (?<most>" + NUMBER + "))?");

	/**
	 * Without a note first, then by check, then by how far out; else by file and line.
	 */
	static final Comparator<IntakeSummary.Unlikely> FIRST = Comparator.comparing(IntakeSummary.Unlikely::noted)
		.thenComparing((each) -> rank(each.finding()))
		.thenComparing((each) -> -timesOut(each.finding()))
		.thenComparing((each) -> each.finding().file())
		.thenComparing((each) -> each.finding().line(), Comparator.nullsFirst(Comparator.naturalOrder()));

	private WarningOrder() {
	}

	private static int rank(Finding finding) {
		int at = CHECKS.indexOf(finding.check());
		return (at < 0) ? CHECKS.size() : at;
	}

	/**
	 * How many times the found number is above what was expected at most, or below what
	 * was expected at least; 1 where the message has no numbers to compare.
	 */
	private static double timesOut(Finding finding) {
		Matcher found = NUMBER.matcher(finding.found());
		Matcher range = RANGE.matcher(finding.expected());
		if (!found.lookingAt() || !range.lookingAt()) {
			return 1;
		}
		// One more, lest zero be divided by.
		double number = number(found.group()) + 1;
		List<Double> bounds = new ArrayList<>(List.of(number(range.group("least")) + 1));
		if (range.group("most") != null) {
			bounds.add(number(range.group("most")) + 1);
		}
		double most = bounds.get(bounds.size() - 1);
		return (number > most) ? number / most : bounds.get(0) / number;
	}

	private static double number(String text) {
		return new BigDecimal(text.replace(",", "")).doubleValue();
	}

}
