package uk.quartile.packs.figures.history;

import java.util.Arrays;
import java.util.List;

import uk.quartile.packs.words.Words;

/**
 * What parts of a whole are called beside one another: their titles without the words
 * that all begin with.
 */
final class PartNames {

	private PartNames() {
	}

	/**
	 * {@code inadequate, good} of {@code Audits: inadequate, Audits: good}.
	 * @param titles of all parts, at least one
	 */
	static List<String> of(List<String> titles) {
		List<List<String>> words = titles.stream().map((title) -> Arrays.asList(title.split(" "))).toList();
		int shortest = words.stream().mapToInt(List::size).min().orElse(0);
		int common = 0;
		while (common < shortest - 1 && same(words, common)) {
			common++;
		}
		int from = common;
		return words.stream().map((each) -> Words.set(String.join(" ", each.subList(from, each.size())))).toList();
	}

	private static boolean same(List<List<String>> words, int place) {
		return words.stream().map((each) -> each.get(place)).distinct().count() == 1;
	}

}
