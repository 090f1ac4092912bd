package uk.quartile.comparison.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.comparison.history.History;
import uk.quartile.comparison.history.Point;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Relations;
import uk.quartile.domain.measure.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class YearlyTrendTests {

	private static final Quarter LAST = Quarter.parse("2023-24-Q4");

	/**
	 * Fingertips 41203 and 40501, England, and what it marks them: rising and falling, as
	 * in linear-trend-fingertips.csv.
	 */
	@ParameterizedTest
	@CsvSource({ "HIGH_IS_GOOD, improving, worsening", "LOW_IS_GOOD, worsening, improving",
			"NEUTRAL, rising, falling" })
	void marksWhatFingertipsMarks(Polarity polarity, String rising, String falling) {
		History up = history(List.of(), 2.935, 2.7841, 3.0919, 1.93028, 1.8085, 2.058, 2.7567, 2.6113, 2.9082, 2.8701,
				2.7225, 3.0237, 3.0121, 2.8616, 3.1683);
		History down = history(List.of(), 126.9341, 125.9343, 127.94, 125.829, 124.8371, 126.8268, 121.5234, 120.5533,
				122.4993, 122.3782, 121.4012, 123.361, 120.7742, 119.8035, 121.7507);
		Measure measure = measure(Basis.ROLLING_12_MONTHS, polarity);
		assertThat(YearlyTrend.of(measure, up, LAST).orElseThrow().verdict().written()).isEqualTo(rising);
		assertThat(YearlyTrend.of(measure, down, LAST).orElseThrow().verdict().written()).isEqualTo(falling);
		assertThat(YearlyTrend.of(measure(Basis.QUARTER, polarity), up, LAST)).isEmpty();
	}

	@Test
	void saysNothingAcrossABreakNorOfFourYears() {
		double[] flat = { 10, 9, 11, 10, 9, 11, 10, 9, 11, 10, 9, 11, 10, 9, 11 };
		Measure measure = measure(Basis.SNAPSHOT, Polarity.NEUTRAL);
		assertThat(YearlyTrend.of(measure, history(List.of(), flat), LAST).orElseThrow().verdict().written())
			.isEqualTo("no significant change");
		assertThat(YearlyTrend.of(measure,
				history(List.of(new History.Break(Quarter.parse("2021-22-Q1"), "new")), flat), LAST))
			.isEmpty();
		assertThat(YearlyTrend.of(measure, history(List.of(), flat), LAST.yearEarlier())).isEmpty();
	}

	/** Values with their limits, three numbers a year. */
	private static History history(List<History.Break> breaks, double... numbers) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < numbers.length; i += 3) {
			points.add(new Point(LAST.minus(4 * (4 - i / 3)), BigDecimal.TEN, BigDecimal.TEN, numbers[i],
					new Interval(numbers[i + 1], numbers[i + 2]), "rebased"));
		}
		return History.of(measure(Basis.SNAPSHOT, Polarity.NEUTRAL), points, breaks);
	}

	private static Measure measure(Basis basis, Polarity polarity) {
		return new Measure("measure", "Measure", "Section", "", "", Denominator.RETURNED, "", Unit.PER_10000, basis,
				polarity, 1, Counts.WHOLE, false, Set.of(4), null, null, List.of(), null, "", true, Relations.NONE,
				false);
	}

}
