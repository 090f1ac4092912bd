package uk.quartile.intake.returns;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import uk.quartile.domain.figure.Absence;

/**
 * What people write for a marker. Only what has one meaning in official statistics is
 * read: stars, and bounds and ranges of small counts, for a number that is withheld; two
 * points or a colon for one that isn't available. A dash stands for none, for a number
 * that rounds to zero, or for not applicable; n/a for not applicable or not available.
 */
final class Shorthand {

	/** Counts that are withheld for their smallness are no larger in any publication. */
	private static final int SMALL = 10;

	private static final Map<String, Absence> WORDS = Map.ofEntries(Map.entry("*", Absence.CONFIDENTIAL),
			Map.entry("**", Absence.CONFIDENTIAL), Map.entry("suppressed", Absence.CONFIDENTIAL),
			Map.entry("data suppressed", Absence.CONFIDENTIAL), Map.entry("withheld", Absence.CONFIDENTIAL),
			Map.entry("redacted", Absence.CONFIDENTIAL), Map.entry("confidential", Absence.CONFIDENTIAL),
			Map.entry("disclosive", Absence.CONFIDENTIAL), Map.entry("small number", Absence.CONFIDENTIAL),
			Map.entry("small numbers", Absence.CONFIDENTIAL), Map.entry("..", Absence.UNAVAILABLE),
			Map.entry(":", Absence.UNAVAILABLE), Map.entry("unavailable", Absence.UNAVAILABLE),
			Map.entry("not available", Absence.UNAVAILABLE), Map.entry("not known", Absence.UNAVAILABLE),
			Map.entry("unknown", Absence.UNAVAILABLE), Map.entry("not applicable", Absence.NOT_APPLICABLE));

	/** A bound from above, or a range: the last number is the largest it may be. */
	private static final Pattern AT_MOST = Pattern.compile("(?:<\\s*=?|\u2264)\\s*(\\d+)|(\\d+) (?:or|and) "
			+ "(?:fewer|less|under|below)|(?:under|below|up to|at most|fewer than|less than) (\\d+)|"
			+ "\\d+\\s*(?:-|\u2013|\u2014|to)\\s*(\\d+)|between \\d+ and (\\d+)");

	private Shorthand() {
	}

	/**
	 * What it stands for; empty where it stands for nothing, or for more than one thing.
	 */
	static Optional<Absence> read(String written) {
		String text = Figure.unbracketed(written).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		Absence word = WORDS.get(text);
		if (word != null) {
			return Optional.of(word);
		}
		Matcher bound = AT_MOST.matcher(text);
		return (bound.matches() && small(bound)) ? Optional.of(Absence.CONFIDENTIAL) : Optional.empty();
	}

	private static boolean small(Matcher bound) {
		for (int i = 1; i <= bound.groupCount(); i++) {
			String number = bound.group(i);
			if (number != null) {
				return number.length() <= 2 && Integer.parseInt(number) <= SMALL;
			}
		}
		return false;
	}

}
