package uk.quartile.attack;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an intruder knows of some unknown counts: their sum lies within limits.
 *
 * @param factors of the unknown counts
 * @param least of the sum
 * @param most of the sum
 */
record Equation(SortedMap<String, Integer> factors, BigDecimal least, BigDecimal most) {

	/** With what is known put in. */
	static Equation of(Map<String, Integer> factors, BigDecimal least, BigDecimal most, Map<String, BigDecimal> known) {
		SortedMap<String, Integer> unknown = new TreeMap<>();
		BigDecimal sum = BigDecimal.ZERO;
		for (Map.Entry<String, Integer> each : factors.entrySet()) {
			BigDecimal number = known.get(each.getKey());
			if (number == null) {
				unknown.put(each.getKey(), each.getValue());
			}
			else {
				sum = sum.add(number.multiply(BigDecimal.valueOf(each.getValue())));
			}
		}
		return new Equation(unknown, least.subtract(sum), most.subtract(sum));
	}

	boolean holds(Map<String, BigDecimal> counts) {
		BigDecimal sum = BigDecimal.ZERO;
		for (Map.Entry<String, Integer> each : this.factors.entrySet()) {
			BigDecimal count = counts.get(each.getKey());
			if (count == null) {
				return true;
			}
			sum = sum.add(count.multiply(BigDecimal.valueOf(each.getValue())));
		}
		return sum.compareTo(this.least) >= 0 && sum.compareTo(this.most) <= 0;
	}

}
