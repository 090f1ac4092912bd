package uk.quartile.packs.regional;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import uk.quartile.packs.charts.MarginLabels;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the labels of charts stand, by numbers. */
class ChartLabelsTests {

	@Test
	void putsNamesInTheMarginClearOfEachOtherAndNearWhatTheyName() {
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			double[] levels = random.doubles(1 + random.nextInt(5), 10, 120).toArray();
			double[] middles = MarginLabels.middles(levels, 15, 0, 134);
			double[] ascending = Arrays.stream(middles).sorted().toArray();
			assertThat(ascending[0]).isGreaterThanOrEqualTo(7.5 - 1e-9);
			assertThat(ascending[ascending.length - 1]).isLessThanOrEqualTo(134 - 7.5 + 1e-9);
			assertThat(
					IntStream.range(1, ascending.length).mapToDouble((each) -> ascending[each] - ascending[each - 1]))
				.allMatch((apart) -> apart >= 15 - 1e-9);
			assertThat(IntStream.range(0, levels.length).mapToDouble((each) -> Math.abs(middles[each] - levels[each])))
				.allMatch((away) -> away <= 4 * 15);
		}
	}

	@Test
	void keepsNamesBesideTheirLevelsWhereTheseAreApart() {
		assertThat(MarginLabels.middles(new double[] { 90, 20, 50 }, 15, 0, 134)).containsExactly(90, 20, 50);
		assertThat(MarginLabels.middles(new double[] { 50, 50 }, 15, 0, 134)).containsExactly(50, 65);
	}

}
