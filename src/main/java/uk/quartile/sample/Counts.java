package uk.quartile.sample;

import java.util.HashMap;
import java.util.Map;

/**
 * What one authority counts in one quarter: flows, which sum to those of 12 months, and
 * the rest. Flows are named as in the catalogue, without {@code -12m}.
 *
 * @param flows what happened during the quarter
 * @param others stocks on the last day, and 12-month figures that are no sum of quarters
 */
record Counts(Map<String, Line> flows, Map<String, Line> others) {

	Counts() {
		this(new HashMap<>(), new HashMap<>());
	}

	void flow(String measure, long numerator) {
		this.flows.put(measure, Line.count(numerator));
	}

	void flow(String measure, long numerator, long denominator) {
		this.flows.put(measure, Line.of(numerator, denominator));
	}

	void other(String measure, long numerator) {
		this.others.put(measure, Line.count(numerator));
	}

	void other(String measure, long numerator, long denominator) {
		this.others.put(measure, Line.of(numerator, denominator));
	}

}
