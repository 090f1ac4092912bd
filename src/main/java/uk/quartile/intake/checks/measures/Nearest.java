package uk.quartile.intake.checks.measures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the word that a misspelt one may have been meant as. */
final class Nearest {

	private Nearest() {
	}

	/** The word from which it takes fewest letters to get to the other, if few. */
	static Optional<String> to(String word, List<String> words) {
		return words.stream()
			.min(Comparator.comparingInt((String each) -> distance(word, each))
				.thenComparing(Comparator.naturalOrder()))
			.filter((nearest) -> distance(word, nearest) <= Math.max(1, nearest.length() / 4));
	}

	/** Levenshtein's distance. */
	private static int distance(String from, String to) {
		int[] row = new int[to.length() + 1];
		Arrays.setAll(row, (i) -> i);
		for (int i = 1; i <= from.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				int above = row[j];
				int replaced = diagonal + ((from.charAt(i - 1) == to.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
				diagonal = above;
			}
		}
		return row[to.length()];
	}

}
