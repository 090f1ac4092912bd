package uk.quartile.catalogue.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import uk.quartile.domain.Written;

/** How messages speak of lists of words. */
public final class Suggestions {

	private Suggestions() {
	}

	/** {@code a, b or c}. */
	public static String anyOf(Collection<String> words) {
		List<String> all = List.copyOf(words);
		if (all.size() < 2) {
			return String.join("", all);
		}
		return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
	}

	public static <E extends Enum<E> & Written> String anyOf(Class<E> list) {
		return anyOf(Arrays.stream(list.getEnumConstants()).map(Written::written).toList());
	}

	/**
	 * The word that was probably meant. Not for codes and years, which are as near to
	 * many others.
	 * @param word as written
	 * @param known words, the first of equally near ones winning
	 * @return the nearest, if at most a third of the letters differ
	 */
	public static Optional<String> nearest(String word, Collection<String> known) {
		if (word.matches("[A-Z]?\\d+")) {
			return Optional.empty();
		}
		String nearest = null;
		int least = Math.max(1, word.length() / 3) + 1;
		for (String each : known) {
			int distance = distance(word, each);
			if (distance < least) {
				least = distance;
				nearest = each;
			}
		}
		return Optional.ofNullable(nearest);
	}

	/** Levenshtein's: how many letters to insert, remove or replace. */
	private static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		Arrays.setAll(row, (column) -> column);
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int replaced = diagonal + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[other.length()];
	}

}
