package uk.quartile.comparison.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.comparison.history.History;
import uk.quartile.comparison.history.Point;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Relations;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.TrendVerdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * How often the newest point of a series without trend is signalled, by simulation: what
 * docs/rationale.md says of it.
 */
class FalseAlarmTests {

	private static final int SERIES = 4_000;

	private static final Measure MEASURE = new Measure("measure", "Measure", "Section", "", "", Denominator.RETURNED,
			"", Unit.COUNT, Basis.QUARTER, Polarity.NEUTRAL, 1, Counts.WHOLE, false, Set.of(1), null, null, List.of(),
			null, "", true, Relations.NONE, false);

	@ParameterizedTest
	@CsvSource({ "12, 0, 1.4, 1.7", "20, 0, 2.3, 3.3", "40, 0, 1.6, 4.1", "12, 30, 7.8, 96.9", "20, 30, 4.8, 100",
			"40, 30, 2.9, 100" })
	void signalsAsOftenAsTheRationaleSays(int points, double swing, double alarms, double seasonal) {
		Random random = new Random(2_025);
		int signalled = 0;
		int seasons = 0;
		for (int i = 0; i < SERIES; i++) {
			Trend trend = Trend.of(MEASURE, series(points, swing, random), new Quarter(2023, 4)).orElseThrow();
			signalled += (trend.verdict() != TrendVerdict.ORDINARY) ? 1 : 0;
			seasons += trend.seasonal() ? 1 : 0;
		}
		assertThat(new double[] { 100.0 * signalled / SERIES, 100.0 * seasons / SERIES })
			.containsExactly(new double[] { alarms, seasonal }, within(0.06));
	}

	/** Normal about 100 with standard deviation 10, and the season's swing. */
	private static History series(int length, double swing, Random random) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < length; i++) {
			Quarter quarter = new Quarter(2023, 4).minus(length - 1 - i);
			double value = 100 + 10 * random.nextGaussian() + swing * Math.sin(Math.PI / 2 * quarter.number());
			points.add(new Point(quarter, BigDecimal.ONE, null, value, null, null));
		}
		return History.of(MEASURE, points, List.of());
	}

}
