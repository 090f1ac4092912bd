package uk.quartile.intake.returns;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.figure.Count;

/**
 * What is in force of a return that another is about to take the place of.
 *
 * @param receivedOn day (in Europe/London) on which it came; null where it is a file that
 * nobody has received
 * @param lines by the code of the measure, in the order of its lines
 */
public record ReplacedReturn(@Nullable LocalDate receivedOn, Map<String, Line> lines) {

	/** A file that nobody has received, by its lines. */
	public static ReplacedReturn of(List<ReturnLine> lines) {
		Map<String, Line> byMeasure = new LinkedHashMap<>();
		lines.forEach((line) -> byMeasure.put(line.code(), Line.of(line)));
		return new ReplacedReturn(null, byMeasure);
	}

	/**
	 * What a line gives. Numbers are equal whatever zeros they end in.
	 *
	 * @param numerator a number or a marker; null if there is neither
	 * @param denominator a number or a marker; null if there is neither
	 */
	public record Line(@Nullable Count numerator, @Nullable Count denominator) {

		public Line {
			numerator = plain(numerator);
			denominator = plain(denominator);
		}

		public static Line of(ReturnLine line) {
			return new Line(line.numerator().count(), line.denominator().count());
		}

		/** Whether it is a figure, and no marker. */
		public boolean figure() {
			return this.numerator instanceof Count.Known;
		}

		private static @Nullable Count plain(@Nullable Count count) {
			return (count instanceof Count.Known known) ? new Count.Known(known.value().stripTrailingZeros()) : count;
		}

	}

}
