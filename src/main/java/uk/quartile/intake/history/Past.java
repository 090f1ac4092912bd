package uk.quartile.intake.history;

import java.util.List;
import java.util.stream.Collectors;

import uk.quartile.domain.Quarter;

/**
 * Earlier figures of one measure.
 *
 * @param before the quarter that they come before
 * @param points the newest last
 */
public record Past(Quarter before, List<Point> points) {

	private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
			"eight");

	public int size() {
		return this.points.size();
	}

	public double median() {
		double[] sorted = this.points.stream().mapToDouble(Point::figure).sorted().toArray();
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	public double least() {
		double least = this.points.get(0).figure();
		for (Point each : this.points) {
			least = Math.min(least, each.figure());
		}
		return least;
	}

	public double most() {
		double most = this.points.get(0).figure();
		for (Point each : this.points) {
			most = Math.max(most, each.figure());
		}
		return most;
	}

	/** {@code the last three quarters were 201, 224 and 230}, or with their dates. */
	public String inWords() {
		boolean unbroken = this.points.get(0).quarter().equals(this.before.minus(size()));
		if (unbroken) {
			return ((size() == 1) ? "the last quarter was " : "the last " + NUMBERS.get(size()) + " quarters were ")
					+ listed(this.points.stream().map((each) -> Shown.number(each.figure())).toList());
		}
		return "earlier " + ((size() == 1) ? "it was " : "figures were ")
				+ listed(this.points.stream()
					.map((each) -> Shown.number(each.figure()) + " (" + each.quarter() + ")")
					.collect(Collectors.toList()));
	}

	private static String listed(List<String> figures) {
		int last = figures.size() - 1;
		return (last == 0) ? figures.get(0) : String.join(", ", figures.subList(0, last)) + " and " + figures.get(last);
	}

	/** One earlier figure. */
	public record Point(Quarter quarter, double figure) {
	}

}
