package uk.quartile.catalogue.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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
	 * @return the shortest that begins with it and goes on after a hyphen; else the
	 * nearest, if at most a third of the letters differ
	 */
	public static Optional<String> nearest(String word, Collection<String> known) {
		if (word.matches("[A-Z]?\\d+")) {
			return Optional.empty();
		}
		Optional<String> cutShort = known.stream()
			.filter((each) -> each.startsWith(word + "-"))
			.min(Comparator.comparingInt(String::length));
		if (cutShort.isPresent()) {
			return cutShort;
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

	/** How many letters to insert, remove, replace, or swap with their neighbours. */
	static int distance(String one, String other) {
		int[][] rows = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				rows[i][j] = (i == 0 || j == 0) ? i + j : step(rows, one, i, other, j);
			}
		}
		return rows[one.length()][other.length()];
	}

	private static int step(int[][] rows, String one, int i, String other, int j) {
		int replaced = rows[i - 1][j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
		int least = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
	}

}
