package uk.quartile.packs.choosing;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Relations;

/**
 * Measures that count the same: a quarter's events and those of the year that it ends, a
 * part and its whole, posts that stand vacant and the agency staff who fill them.
 */
final class Pairs {

	private Pairs() {
	}

	/** The figures, but those that count the same as one before them. */
	static List<Judged> once(List<Judged> figures) {
		List<Judged> once = new ArrayList<>();
		figures.stream()
			.filter((figure) -> once.stream().noneMatch((earlier) -> same(earlier.measure(), figure.measure())))
			.forEach(once::add);
		return once;
	}

	/** The figures, but those that count the same as one of others, or as one before. */
	static List<Judged> besides(List<Judged> others, List<Judged> figures) {
		return once(figures.stream()
			.filter((figure) -> others.stream().noneMatch((other) -> same(other.measure(), figure.measure())))
			.toList());
	}

	/** Whether two measures count the same. */
	static boolean same(Measure one, Measure other) {
		return names(one, other) || names(other, one);
	}

	private static boolean names(Measure one, Measure other) {
		Relations relations = one.relations();
		return other.code().equals(relations.yearly()) || other.code().equals(relations.partOf())
				|| other.code().equals(relations.pair());
	}

}
