package uk.quartile.statistics;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class SeasonalProfileTests {

	@ParameterizedTest
	@CsvFileSource(resources = "seasonal-r.csv", maxCharsPerColumn = 10_000)
	void agreesWithR(String name, String places, String values, String adjusted) {
		int[] at = Arrays.stream(places.split(" ")).mapToInt(Integer::parseInt).toArray();
		double[] found = SeasonalProfile.of(at, numbers(values)).orElseThrow().takenOutOf(at, numbers(values));
		assertThat(found).as(name).containsExactly(numbers(adjusted), within(1e-9));
	}

	@Test
	void takesOutWhatReturnsEachYear() {
		double[] season = { 10, -5, -20, 15 };
		int[] places = IntStream.range(0, 16).toArray();
		double[] values = Arrays.stream(places).mapToDouble((place) -> 100 + season[place % 4]).toArray();
		SeasonalProfile profile = SeasonalProfile.of(places, values).orElseThrow();
		assertThat(IntStream.range(-4, 0).mapToDouble(profile::deviation).toArray()).containsExactly(season);
		assertThat(profile.takenOutOf(places, values)).containsOnly(100);
	}

	@Test
	void leavesTheProfileAsItWasWhenTheSeriesIsShifted() {
		Random random = new Random(4);
		int[] places = IntStream.range(7, 35).toArray();
		double[] values = random.doubles(places.length, 50, 150).toArray();
		double[] moved = Arrays.stream(values).map((value) -> value + 1_000).toArray();
		SeasonalProfile profile = SeasonalProfile.of(places, values).orElseThrow();
		SeasonalProfile other = SeasonalProfile.of(places, moved).orElseThrow();
		for (int quarter = 0; quarter < 4; quarter++) {
			assertThat(other.deviation(quarter)).isEqualTo(profile.deviation(quarter), within(1e-9));
		}
	}

	@Test
	void hasNoProfileWithLessThanThreeOfAQuarter() {
		int[] elevenInARow = IntStream.range(0, 11).toArray();
		assertThat(SeasonalProfile.of(elevenInARow, new double[11])).isEmpty();
		int[] twelveWithAGap = IntStream.range(0, 13).filter((place) -> place != 6).toArray();
		assertThat(SeasonalProfile.of(twelveWithAGap, new double[12])).isEmpty();
		assertThat(SeasonalProfile.of(IntStream.range(0, 12).toArray(), new double[12])).isPresent();
	}

	@Test
	void refusesPlacesThatDoNotAscend() {
		assertThatIllegalArgumentException().isThrownBy(() -> SeasonalProfile.of(new int[] { 2, 1 }, new double[2]))
			.withMessage("places: found 1 after 2; expected them to ascend");
		SeasonalProfile profile = SeasonalProfile.of(IntStream.range(0, 12).toArray(), new double[12]).orElseThrow();
		assertThatIllegalArgumentException().isThrownBy(() -> profile.takenOutOf(new int[] { 2, 1 }, new double[2]))
			.withMessage("places: found 1 after 2; expected them to ascend");
	}

	private static double[] numbers(String text) {
		return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

}
