package uk.quartile.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Relations;

/**
 * Numerators and returned denominators of measures, by numbers: what is the same count
 * has the same number.
 */
final class SameCounts {

	private final Map<String, Integer> places = new HashMap<>();

	private final int[] same;

	SameCounts(List<Measure> measures) {
		this.same = new int[measures.size() * 2];
		Map<String, Measure> splits = new HashMap<>();
		for (int i = 0; i < measures.size(); i++) {
			this.places.put(measures.get(i).code(), i);
			this.same[2 * i] = 2 * i;
			this.same[2 * i + 1] = 2 * i + 1;
		}
		for (Measure measure : measures) {
			Relations.SameCount other = measure.relations().sameCount();
			if (other != null) {
				for (Measure each : measures) {
					if (each.code().equals(other.measure()) && each.counts() == measure.counts()) {
						join(number(measure, true), number(each, other.denominator()));
					}
				}
			}
			if (measure.split() != null) {
				Measure first = splits.putIfAbsent(measure.split(), measure);
				if (first != null) {
					join(number(first, true), number(measure, true));
				}
			}
		}
	}

	/** Of a measure of the list. */
	int number(Measure measure, boolean denominator) {
		int at = 2 * this.places.getOrDefault(measure.code(), 0) + (denominator ? 1 : 0);
		while (this.same[at] != at) {
			at = this.same[at];
		}
		return at;
	}

	int size() {
		return this.same.length;
	}

	private void join(int one, int other) {
		this.same[Math.max(one, other)] = Math.min(one, other);
	}

}
