package uk.quartile.packs.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import uk.quartile.domain.BenchmarkColumn;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;

/**
 * A column of numbers in {@code open-data.csv}. Measures have units and decimals of their
 * own and no total, so that each has columns of its own, and none is a category of one
 * column:
 * <q>where filters do not aggregate, consider if you should have the levels as indicators
 * instead</q> (Department for Education, analysts' guide, "Filters").
 *
 * @param name of the column, which no other one has
 * @param label for readers
 * @param measure that it is of
 * @param of what of the measure's figure it holds
 */
record OpenColumn(String name, String label, Measure measure, BenchmarkColumn of) {

	/** Characters of a name, and of a label, in the department's standard for its API. */
	private static final int LONGEST_NAME = 50;

	private static final int LONGEST_LABEL = 100;

	/** The columns of some measures, in their order. */
	static List<OpenColumn> of(List<Measure> measures) {
		List<OpenColumn> columns = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (Measure measure : measures) {
			columns.add(column(measure, BenchmarkColumn.NUMERATOR, "count", "number", taken));
			if (measure.unit() != Unit.COUNT) {
				columns.add(column(measure, BenchmarkColumn.DENOMINATOR, "out_of",
						"out of " + measure.denominatorWords(), taken));
				columns.add(switch (measure.unit()) {
					case PER_10000 -> column(measure, BenchmarkColumn.VALUE, "rate",
							measure.annualised() ? "rate per 10,000 in a year" : "rate per 10,000", taken);
					case PERCENT -> column(measure, BenchmarkColumn.VALUE, "percent", "percentage", taken);
					case AVERAGE -> column(measure, BenchmarkColumn.VALUE, "average", "average", taken);
					case RATIO, COUNT -> column(measure, BenchmarkColumn.VALUE, "ratio", "ratio", taken);
				});
			}
		}
		return columns;
	}

	private static OpenColumn column(Measure measure, BenchmarkColumn of, String kind, String words,
			Set<String> taken) {
		String code = "_" + kind;
		String name = fitted(measure.code().replace('-', '_'), LONGEST_NAME - code.length()) + code;
		if (!Character.isLetter(name.charAt(0)) || !taken.add(name)) {
			name = "measure_" + measure.label().number() + code;
			taken.add(name);
		}
		return new OpenColumn(name, label(measure, words), measure, of);
	}

	/** In full where there is room; in short it begins with the measure's number. */
	private static String label(Measure measure, String words) {
		String title = measure.label().number() + " " + measure.label().shortTitle();
		String whole = words.startsWith("out of ") ? "out of" : words;
		return Stream.of(measure.title() + ": " + words, measure.title() + ": " + whole, title + ": " + words)
			.filter((label) -> label.length() <= LONGEST_LABEL)
			.findFirst()
			.orElse(title + ": " + whole);
	}

	/** Whole words of a code, as far as there is room. */
	private static String fitted(String code, int room) {
		if (code.length() <= room) {
			return code;
		}
		int end = code.lastIndexOf('_', room);
		return code.substring(0, (end > 0) ? end : room);
	}

	/**
	 * Decimals of its numbers, if none has more: of a value those in which it is printed.
	 */
	int decimals() {
		if (this.of == BenchmarkColumn.VALUE) {
			return this.measure.decimals();
		}
		return (this.measure.counts() == Counts.FRACTIONAL) ? 1 : 0;
	}

}
