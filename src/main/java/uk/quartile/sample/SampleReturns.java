package uk.quartile.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/** Writes {@code input/returns/} and the resubmission beside it. */
final class SampleReturns {

	/** The two parts of the authority that was split return these jointly. */
	private static final Predicate<Measure> JOINT = (measure) -> measure.section().equals("Workforce");

	/** What was recorded late, and is resubmitted. */
	private static final List<String> LATE = List.of("looked-after-reviews-in-time", "child-participated");

	private final List<Measure> measures;

	private final Histories histories;

	private final Quarter last;

	SampleReturns(List<Measure> measures, Histories histories, Quarter last) {
		this.measures = measures;
		this.histories = histories;
		this.last = last;
	}

	/**
	 * Writes the returns.
	 * @param region authorities in the order in which {@link Country} has them: the first
	 * two were one before, the third sends nothing for the last quarter, the fourth only
	 * provisional figures
	 */
	void write(Path directory, List<Place> region, Quarter first) throws IOException {
		List<Place> parts = region.subList(0, 2);
		Path input = directory.resolve("input/returns");
		for (Quarter quarter = first; quarter.compareTo(this.last) <= 0; quarter = quarter.minus(-1)) {
			for (Place place : region) {
				if (!place.validOn(quarter.lastDay()) || (place.equals(region.get(2)) && quarter.equals(this.last))) {
					continue;
				}
				boolean late = place.equals(region.get(0)) && quarter.equals(this.last.previous());
				String status = (place.equals(region.get(3)) && quarter.equals(this.last)) ? "provisional" : "";
				Predicate<Measure> own = parts.contains(place) ? JOINT.negate() : (measure) -> true;
				write(input, List.of(place), quarter, own, status, late ? SampleReturns::late : (measure, line) -> line,
						"");
				if (late) {
					write(directory.resolve("resubmission/returns"), List.of(place), quarter, own, status,
							(measure, line) -> line, "records completed late; replaces the figure sent before");
				}
			}
			if (parts.get(0).validOn(quarter.lastDay())) {
				write(input, parts, quarter, JOINT, "", (measure, line) -> line, "");
			}
		}
	}

	private void write(Path returns, List<Place> places, Quarter quarter, Predicate<Measure> sent, String status,
			BiFunction<Measure, Line, Line> sentAs, String lateNote) throws IOException {
		String code = String.join("+", places.stream().map(Place::code).toList());
		Path file = returns.resolve(quarter.toString()).resolve(code + ".csv");
		try (CsvFile csv = new CsvFile(file, "authority", "quarter", "measure", "numerator", "denominator", "status",
				"note")) {
			for (Measure measure : this.measures) {
				Line line = this.histories.line(places, measure, quarter);
				if (line != null && sent.test(measure) && measure.dueIn(quarter)) {
					Line as = sentAs.apply(measure, line);
					csv.row(code, quarter, measure.code(), CsvFile.numerator(as), CsvFile.denominator(as), status,
							LATE.contains(measure.code()) ? lateNote : "");
				}
			}
		}
	}

	/** The first version of what is resubmitted: a tenth is not on record yet. */
	private static Line late(Measure measure, Line line) {
		return LATE.contains(measure.code())
				? new Line(line.numerator().multiply(new BigDecimal("0.9")).setScale(0, RoundingMode.DOWN),
						line.denominator())
				: line;
	}

}
