package uk.quartile.statistics;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class LinearTrendTests {

	@ParameterizedTest
	@CsvFileSource(resources = "linear-trend-r.csv")
	void agreesWithWeightedLeastSquares(String name, String values, String lowers, String uppers, double slope,
			double chiSquared, boolean steady) {
		LinearTrend trend = LinearTrend.of(numbers(values), numbers(lowers), numbers(uppers)).orElseThrow();
		assertThat(trend.slope()).as(name).isEqualTo(slope, within(1e-9 * Math.abs(slope)));
		assertThat(trend.chiSquared()).as(name).isEqualTo(chiSquared, within(1e-9 * chiSquared));
		assertThat(trend.steady()).as(name).isEqualTo(steady);
		assertThat(trend.rising()).as(name).isEqualTo(chiSquared > 9.5495 && steady && slope > 0);
		assertThat(trend.falling()).as(name).isEqualTo(chiSquared > 9.5495 && steady && slope < 0);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "linear-trend-fingertips.csv")
	void marksWhatFingertipsMarks(String name, String values, String lowers, String uppers, String marked) {
		LinearTrend trend = LinearTrend.of(numbers(values), numbers(lowers), numbers(uppers)).orElseThrow();
		assertThat(trend.rising()).as(name).isEqualTo("rising".equals(marked));
		assertThat(trend.falling()).as(name).isEqualTo("falling".equals(marked));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "linear-trend-pheindicatormethods.csv")
	void agreesWithPheIndicatorMethods(String name, String values, String lowers, String uppers, double slope,
			double chiSquared, String marked) {
		LinearTrend trend = LinearTrend.of(numbers(values), numbers(lowers), numbers(uppers)).orElseThrow();
		assertThat(trend.slope()).as(name).isEqualTo(slope, within(0.00005));
		double theirs = trend.chiSquared() * Math.pow(2 * 1.959964 / 3.92, 2);
		assertThat(theirs).as(name).isEqualTo(chiSquared, within(0.00006));
		assertThat(trend.rising()).as(name).isEqualTo("rising".equals(marked));
		assertThat(trend.falling()).as(name).isEqualTo("falling".equals(marked));
	}

	@Test
	void marksOnlyWhatIsBeyondTheCriticalValue() {
		assertThat(new LinearTrend(1, 9.5495, true).rising()).isFalse();
		assertThat(new LinearTrend(1, 9.5496, true).rising()).isTrue();
		assertThat(new LinearTrend(-1, 9.5495, true).falling()).isFalse();
	}

	@Test
	void marksNothingThatOneValueAloneCarries() {
		LinearTrend trend = LinearTrend
			.of(new double[] { 10, 9.9, 9.8, 9.7, 14 }, new double[] { 9, 8.9, 8.8, 8.7, 13.9 },
					new double[] { 11, 10.9, 10.8, 10.7, 14.1 })
			.orElseThrow();
		assertThat(trend.chiSquared()).isGreaterThan(9.5495);
		assertThat(trend.steady()).isFalse();
		assertThat(trend.rising()).isFalse();
	}

	@Test
	void turnsOverInAMirrorAndIgnoresShiftAndScale() {
		Random random = new Random(41203);
		for (int i = 0; i < 500; i++) {
			double rise = random.nextGaussian();
			double[] values = new double[5];
			double[] half = new double[5];
			for (int year = 0; year < 5; year++) {
				values[year] = 50 + rise * year + random.nextGaussian();
				half[year] = 0.5 + random.nextDouble();
			}
			LinearTrend trend = around(values, half, 1, 0);
			LinearTrend mirrored = around(values, half, -1, 0);
			LinearTrend moved = around(values, half, 10, 1_000);
			assertThat(mirrored.slope()).isEqualTo(-trend.slope(), within(1e-9));
			assertThat(mirrored.rising()).isEqualTo(trend.falling());
			assertThat(mirrored.falling()).isEqualTo(trend.rising());
			assertThat(moved.slope()).isEqualTo(10 * trend.slope(), within(1e-9));
			assertThat(moved.chiSquared()).isEqualTo(trend.chiSquared(), within(1e-6));
			assertThat(moved.steady()).isEqualTo(trend.steady());
		}
	}

	@Test
	void hasNoTrendWithoutAStandardError() {
		assertThat(LinearTrend.of(new double[] { 1, 2, 3, 4, 5 }, new double[] { 0, 1, 2, 3, 5 },
				new double[] { 2, 3, 4, 5, 5 }))
			.isEmpty();
	}

	@Test
	void refusesWhatIsNotFiveYearsWithLimits() {
		double[] five = { 1, 2, 3, 4, 5 };
		assertThatIllegalArgumentException().isThrownBy(() -> LinearTrend.of(new double[4], five, five))
			.withMessage("values: found 4; expected 5");
		assertThatIllegalArgumentException().isThrownBy(() -> LinearTrend.of(five, new double[6], five))
			.withMessage("lowers: found 6; expected 5");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> LinearTrend.of(five, five, new double[] { 1, 2, Double.NaN, 4, 5 }))
			.withMessage("uppers: found NaN; expected finite numbers");
		assertThatIllegalArgumentException().isThrownBy(() -> LinearTrend.of(five, five, new double[5]))
			.withMessage("lower: found 1.0; expected a limit that is not above the upper, 0.0");
	}

	private static LinearTrend around(double[] values, double[] half, double scale, double shift) {
		double[] moved = Arrays.stream(values).map((value) -> scale * value + shift).toArray();
		double[] lowers = moved.clone();
		double[] uppers = moved.clone();
		for (int i = 0; i < moved.length; i++) {
			lowers[i] -= Math.abs(scale) * half[i];
			uppers[i] += Math.abs(scale) * half[i];
		}
		return LinearTrend.of(moved, lowers, uppers).orElseThrow();
	}

	private static double[] numbers(String text) {
		return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

}
