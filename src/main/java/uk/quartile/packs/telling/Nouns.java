package uk.quartile.packs.telling;

import java.util.regex.Pattern;

import uk.quartile.domain.measure.Measure;

/** What a measure counts, in as few words as a sentence bears. */
public final class Nouns {

	/** What follows one of these says more of the things counted, not what they are. */
	private static final Pattern QUALIFIED = Pattern.compile(
			" (?:on|in|to|of|who|whose|made|received|started|open|closed|completed|ended|looked|given|held|and)\\b");

	private static final int MOST_WORDS = 3;

	private Nouns() {
	}

	/**
	 * The noun to say after a number: {@code children}, {@code referrals}.
	 * @return empty where the measure counts two kinds of thing together
	 */
	static String of(Measure measure) {
		String numerator = measure.numerator();
		String noun = QUALIFIED.split(numerator, 2)[0];
		return numerator.startsWith(noun + " and ") ? "" : noun;
	}

	/**
	 * The noun of those that a percentage is of: {@code care leavers}.
	 * @return empty where the words say it in none, or in more than three
	 */
	public static String ofWhole(Measure measure) {
		String words = measure.denominatorWords();
		String noun = QUALIFIED.split(words.replaceFirst("(?:,| aged| that| under| due| graded| rated)\\b.*", ""), 2)[0]
			.replaceFirst(",.*", "");
		return (words.equals("the number returned") || words.startsWith(noun + " and ")
				|| noun.split(" ").length > MOST_WORDS) ? "" : noun;
	}

	/** A number and its noun, singular where it is one. */
	public static String counted(String number, Measure measure) {
		String noun = of(measure);
		if (noun.isEmpty()) {
			return number;
		}
		return number + " " + (number.equals("1") ? singular(noun) : noun);
	}

	/** {@code 12 more children}, {@code 1 fewer child}. */
	public static String more(String number, int direction, Measure measure) {
		String comparative = (direction > 0) ? " more" : " fewer";
		String noun = of(measure);
		return number + comparative + (noun.isEmpty() ? "" : " " + (number.equals("1") ? singular(noun) : noun));
	}

	private static String singular(String noun) {
		if (noun.equals("children")) {
			return "child";
		}
		if (noun.endsWith("ies")) {
			return noun.substring(0, noun.length() - 3) + "y";
		}
		return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
	}

}
