package uk.quartile.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class XmrChartTests {

	@ParameterizedTest
	@CsvFileSource(resources = "xmr-nhsrplotthedots.csv", maxCharsPerColumn = 10_000)
	void agreesWithPlotTheDots(String name, String places, String values, double mean, double lower, double upper,
			String signals) {
		int[] at = Arrays.stream(places.split(" ")).mapToInt(Integer::parseInt).toArray();
		XmrChart chart = XmrChart.of(at, numbers(values)).orElseThrow();
		assertThat(chart.mean()).as(name).isEqualTo(mean, within(1e-9));
		assertThat(chart.lower()).as(name).isEqualTo(lower, within(1e-9));
		assertThat(chart.upper()).as(name).isEqualTo(upper, within(1e-9));
		assertThat(chart.signals().stream().map(XmrChartTests::inTheirWords)).as(name)
			.containsExactly(signals.split("\\|"));
		assertThat(chart.newest().isPresent()).as(name).isEqualTo(!signals.endsWith("Common Cause"));
	}

	@Test
	void agreesWithWhatPlotTheDotsPrints() {
		XmrChart chart = chart(1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1);
		assertThat(HalfUp.round(chart.mean(), 2)).hasToString("1.94");
		assertThat(HalfUp.round(chart.lower(), 2)).hasToString("-0.72");
		assertThat(HalfUp.round(chart.upper(), 2)).hasToString("4.60");
		assertThat(chart.signals().get(4)).containsExactly(XmrSignal.ABOVE_LIMIT);
		assertThat(chart.newest()).isEmpty();
	}

	@Test
	void saysTheLeadingSignalOfTheNewestFirst() {
		XmrChart chart = chart(50, 52, 48, 51, 49, 50, 48, 49, 52, 55, 57, 59, 61, 63);
		assertThat(chart.newest()).contains(XmrSignal.ABOVE_LIMIT);
		assertThat(chart.signals().get(13)).startsWith(XmrSignal.ABOVE_LIMIT).contains(XmrSignal.RISING);
	}

	@Test
	void countsATurningPointWithWhatFollows() {
		XmrChart chart = chart(1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1);
		assertThat(chart.signals().get(5)).contains(XmrSignal.RISING).doesNotContain(XmrSignal.FALLING);
		assertThat(chart.signals().get(6)).contains(XmrSignal.FALLING).doesNotContain(XmrSignal.RISING);
	}

	@Test
	void keepsARiseARiseWhenADropEndsIt() {
		// NHSRplotthedots calls the 7 decreasing here, though it is part of no fall.
		XmrChart chart = chart(1, 2, 3, 4, 5, 6, 7, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5);
		assertThat(chart.signals())
			.allSatisfy((signals) -> assertThat(signals).contains(XmrSignal.RISING).doesNotContain(XmrSignal.FALLING));
	}

	@Test
	void takesNothingAcrossAGap() {
		double[] values = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
		int[] whole = IntStream.range(0, 12).toArray();
		int[] cut = { 0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12 };
		assertThat(XmrChart.of(whole, values).orElseThrow().signals())
			.allSatisfy((signals) -> assertThat(signals).contains(XmrSignal.RISING));
		assertThat(XmrChart.of(cut, values).orElseThrow().signals())
			.noneMatch((signals) -> signals.contains(XmrSignal.RISING) || signals.contains(XmrSignal.RUN_ABOVE)
					|| signals.contains(XmrSignal.RUN_BELOW));
	}

	@Test
	void needsTwelveValuesAndAMovingRange() {
		assertThat(XmrChart.of(IntStream.range(0, 11).toArray(), new Random(1).doubles(11).toArray())).isEmpty();
		assertThat(XmrChart.of(IntStream.range(0, 12).toArray(), new Random(1).doubles(12).toArray())).isPresent();
		int[] everyOther = IntStream.range(0, 12).map((place) -> 2 * place).toArray();
		assertThat(XmrChart.of(everyOther, new Random(1).doubles(12).toArray())).isEmpty();
		assertThat(XmrChart.of(IntStream.range(0, 12).toArray(), new double[12])).isEmpty();
	}

	/**
	 * As NHSRplotthedots has it: every moving range but the outlying one is 0, so the
	 * limits fall together on the mean of all thirteen, 1,270 ÷ 13 = 97.69, and whatever
	 * isn't the mean is outside.
	 */
	@Test
	void collapsesOnTheMeanWhereOnlyOneValueDiffers() {
		XmrChart chart = chart(100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 70);
		assertThat(chart.mean()).isEqualTo(1270 / 13.0);
		assertThat(chart.lower()).isEqualTo(chart.mean());
		assertThat(chart.upper()).isEqualTo(chart.mean());
		assertThat(chart.newest()).contains(XmrSignal.BELOW_LIMIT);
		assertThat(chart.signals().get(0)).contains(XmrSignal.ABOVE_LIMIT);
	}

	@Test
	void tellsMovementsFromLevels() {
		List<XmrSignal> falling = List.of(XmrSignal.ABOVE_LIMIT, XmrSignal.FALLING);
		assertThat(XmrSignal.movement(falling)).isEqualTo(-1);
		assertThat(XmrSignal.level(falling)).isEqualTo(1);
		assertThat(XmrSignal.movement(List.of(XmrSignal.RUN_BELOW))).isZero();
		assertThat(XmrSignal.level(List.of(XmrSignal.RUN_BELOW))).isEqualTo(-1);
		assertThat(XmrSignal.parse(XmrSignal.NEAR_LOWER_LIMIT.written())).isEqualTo(XmrSignal.NEAR_LOWER_LIMIT);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 1, 1e9 })
	void takesWhatRoundingLeavesForNoDifference(double scale) {
		// In turns, or the one moving range that isn't 0 would be left out as outlying.
		double[] values = IntStream.range(0, 12)
			.mapToDouble((at) -> scale * ((at % 2 == 0) ? 0.3 : 0.1 + 0.2))
			.toArray();
		assertThat(values[0]).isNotEqualTo(values[1]);
		assertThat(XmrChart.of(IntStream.range(0, 12).toArray(), values)).isEmpty();
	}

	@Test
	void signalsWhatIsBeyondALimitAndNotWhatIsOnIt() {
		assertThat(signals(3, 0, 0)).containsExactly(Set.of(), Set.of(), Set.of());
		assertThat(signals(-3, 0, 0)).containsExactly(Set.of(), Set.of(), Set.of());
		Set<XmrSignal> high = Set.of(XmrSignal.NEAR_UPPER_LIMIT);
		Set<XmrSignal> low = Set.of(XmrSignal.NEAR_LOWER_LIMIT);
		// On the limit is near to it; two thirds of the way to it is not.
		assertThat(signals(3, 1, 2.5)).containsExactly(high, Set.of(), high);
		assertThat(signals(-3, -1, -2.5)).containsExactly(low, Set.of(), low);
		assertThat(signals(2, 1, 2.5)).containsExactly(Set.of(), Set.of(), Set.of());
		assertThat(signals(-2, -1, -2.5)).containsExactly(Set.of(), Set.of(), Set.of());
	}

	private static List<Set<XmrSignal>> signals(double... values) {
		return new XmrSignals(IntStream.range(0, values.length).toArray(), values, 0, 2, 3).find();
	}

	@Test
	void hasNothingBeforeTheFirstValue() {
		assertThat(Periods.follows(new int[] { 1 }, 0)).isFalse();
	}

	@Test
	void turnsOverInAMirrorAndIgnoresShiftAndScale() {
		Random random = new Random(266);
		for (int i = 0; i < 500; i++) {
			int[] places = random.ints(12 + random.nextInt(20), 0, 40).sorted().distinct().toArray();
			double[] values = walk(random, places.length);
			if (places.length < XmrChart.FEWEST_VALUES) {
				continue;
			}
			XmrChart.of(places, values).ifPresent((chart) -> {
				int[] later = Arrays.stream(places).map((place) -> place + 8_000).toArray();
				assertThat(chart(later, values, 1, 0)).isEqualTo(chart);
				XmrChart moved = chart(places, values, 3.5, 1_000);
				assertThat(moved.signals()).isEqualTo(chart.signals());
				assertThat(moved.upper()).isEqualTo(3.5 * chart.upper() + 1_000, within(1e-9));
				XmrChart mirrored = chart(places, values, -1, 0);
				assertThat(mirrored.signals().stream().map(XmrChartTests::upwardOnes).toList())
					.isEqualTo(chart.signals().stream().map(XmrChartTests::downwardOnes).toList());
				assertThat(mirrored.upper()).isEqualTo(-chart.lower(), within(1e-9));
			});
		}
	}

	@Test
	void showsTheSameLimitsAndRunsReadBackwards() {
		Random random = new Random(3267);
		for (int i = 0; i < 500; i++) {
			int[] places = IntStream.range(0, 12 + random.nextInt(20)).toArray();
			double[] values = walk(random, places.length);
			double[] backwards = IntStream.range(0, values.length)
				.mapToDouble((at) -> values[values.length - 1 - at])
				.toArray();
			XmrChart chart = chart(places, values, 1, 0);
			XmrChart other = chart(places, backwards, 1, 0);
			assertThat(other.mean()).isEqualTo(chart.mean());
			assertThat(other.lower()).isEqualTo(chart.lower());
			assertThat(other.upper()).isEqualTo(chart.upper());
			for (int at = 0; at < values.length; at++) {
				assertThat(withoutTrends(other.signals().get(values.length - 1 - at)))
					.isEqualTo(withoutTrends(chart.signals().get(at)));
			}
		}
	}

	@Test
	void refusesPlacesAndValuesThatAreNoSeries() {
		assertThatIllegalArgumentException().isThrownBy(() -> XmrChart.of(new int[3], new double[4]))
			.withMessage("places: found 3; expected one for each value, 4");
		assertThatIllegalArgumentException().isThrownBy(() -> XmrChart.of(new int[] { 5, 5 }, new double[2]))
			.withMessage("places: found 5 after 5; expected them to ascend");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> XmrChart.of(new int[] { 1, 2 }, new double[] { 1, Double.NaN }))
			.withMessage("values: found NaN; expected finite numbers");
	}

	private static XmrChart chart(double... values) {
		return chart(IntStream.range(0, values.length).toArray(), values, 1, 0);
	}

	private static XmrChart chart(int[] places, double[] values, double scale, double shift) {
		return XmrChart.of(places, Arrays.stream(values).map((value) -> scale * value + shift).toArray()).orElseThrow();
	}

	private static double[] walk(Random random, int length) {
		double[] values = new double[length];
		double level = 100;
		for (int i = 0; i < length; i++) {
			level += random.nextGaussian();
			values[i] = level + random.nextGaussian();
		}
		return values;
	}

	private static long upwardOnes(Set<XmrSignal> signals) {
		return signals.stream().filter(XmrSignal::upward).count();
	}

	private static long downwardOnes(Set<XmrSignal> signals) {
		return signals.stream().filter((signal) -> !signal.upward()).count();
	}

	private static List<XmrSignal> withoutTrends(Set<XmrSignal> signals) {
		return signals.stream().filter((signal) -> signal != XmrSignal.RISING && signal != XmrSignal.FALLING).toList();
	}

	private static String inTheirWords(Set<XmrSignal> signals) {
		if (signals.isEmpty()) {
			return "Common Cause";
		}
		return switch (signals.iterator().next()) {
			case ABOVE_LIMIT -> "Above UCL";
			case BELOW_LIMIT -> "Below LCL";
			case RISING -> "7 Point Trend (Increasing)";
			case FALLING -> "7 Point Trend (Decreasing)";
			case NEAR_UPPER_LIMIT -> "2 in 3 Above CL";
			case NEAR_LOWER_LIMIT -> "2 in 3 Below CL";
			case RUN_ABOVE -> "7 Points Above CL";
			case RUN_BELOW -> "7 Points Below CL";
		};
	}

	private static double[] numbers(String text) {
		return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

}
