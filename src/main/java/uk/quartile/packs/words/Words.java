package uk.quartile.packs.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The grammar of sentences that are made from figures. */
public final class Words {

	private static final List<String> NUMBERS = List.of("none", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten");

	private Words() {
	}

	/** How often: {@code once}, {@code twice}, {@code three times}. */
	public static String times(int number) {
		return switch (number) {
			case 0 -> "never";
			case 1 -> "once";
			case 2 -> "twice";
			default -> number(number) + " times";
		};
	}

	/** A number of authorities or measures: in words up to ten, in digits above. */
	public static String number(int number) {
		return (number >= 0 && number < NUMBERS.size()) ? NUMBERS.get(number)
				: Numbers.count(BigDecimal.valueOf(number), uk.quartile.domain.measure.Counts.WHOLE);
	}

	/** {@code 1st}, {@code 2nd}, {@code 11th}. */
	public static String ordinal(int place) {
		if (place % 100 >= 11 && place % 100 <= 13) {
			return place + "th";
		}
		return place + switch (place % 10) {
			case 1 -> "st";
			case 2 -> "nd";
			case 3 -> "rd";
			default -> "th";
		};
	}

	/**
	 * {@code Derby, Leicester and Rutland}; with a comma more where a name has an "and"
	 * of its own: {@code Derby, and North Wold and South Wold}.
	 */
	public static String list(List<String> names) {
		if (names.size() < 2) {
			return String.join("", names);
		}
		boolean joint = names.stream().anyMatch((name) -> name.contains(" and "));
		return String.join(", ", names.subList(0, names.size() - 1)) + (joint ? ", and " : " and ")
				+ names.get(names.size() - 1);
	}

	/** Text of the catalogue as it is set in type: with real apostrophes. */
	public static String set(String text) {
		return text.replace('\'', '\u2019');
	}

	/** Begins a sentence. */
	public static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	/** Lets a title stand within a sentence, unless it begins with an abbreviation. */
	public static String within(String title) {
		boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
		return abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
	}

	/** {@code one authority}, {@code two authorities}. */
	public static String authorities(int number) {
		return counted(number, "authority");
	}

	/** {@code one region}, {@code nine regions}. */
	public static String counted(int number, String noun) {
		return number(number) + " " + ((number == 1) ? noun : plural(noun));
	}

	/** {@code authorities}, {@code regions}. */
	public static String plural(String noun) {
		return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
	}

	/**
	 * Some of a number of authorities, as the subject of a sentence:
	 * {@code Six of the nine authorities}.
	 * @param some 0 or more
	 * @param all at least {@code some} and at least 1
	 */
	public static String someOf(int some, int all) {
		return someOf(some, all, "authority");
	}

	/**
	 * Some of a number of areas of any kind.
	 * @param noun what one of them is
	 */
	public static String someOf(int some, int all, String noun) {
		if (all == 1) {
			return ((some == 1) ? "The one " : "Not the one ") + noun;
		}
		if (some == all) {
			return ((all == 2) ? "Both " : "All " + number(all) + " ") + plural(noun);
		}
		return capital(number(some)) + " of the " + counted(all, noun);
	}

}
