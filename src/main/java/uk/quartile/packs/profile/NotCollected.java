package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.words.Words;

/**
 * The numbers of the measures that a profile has no figure of, since none is asked for.
 */
final class NotCollected {

	private NotCollected() {
	}

	/** {@code 20 to 42, 44 and 51}. */
	static List<String> by(AuthorityFigures authority) {
		Set<String> there = authority.figures()
			.stream()
			.map((own) -> own.figure().measure().code())
			.collect(Collectors.toSet());
		List<Integer> numbers = authority.set()
			.catalogue()
			.measures()
			.stream()
			.filter((measure) -> !there.contains(measure.code()))
			.map((measure) -> measure.label().number())
			.sorted(Comparator.naturalOrder())
			.toList();
		return numbers.isEmpty() ? List.of() : List.of(Words.list(runs(numbers)));
	}

	static List<String> runs(List<Integer> numbers) {
		List<String> runs = new ArrayList<>();
		@Nullable Integer first = null;
		for (int i = 0; i < numbers.size(); i++) {
			first = (first != null) ? first : numbers.get(i);
			boolean ends = i == numbers.size() - 1 || numbers.get(i + 1) > numbers.get(i) + 1;
			if (ends) {
				runs.add(first.equals(numbers.get(i)) ? String.valueOf(first) : first + " to " + numbers.get(i));
				first = null;
			}
		}
		return runs;
	}

}
