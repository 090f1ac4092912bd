package uk.quartile.packs.charts;

import java.util.List;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One absurd value leaves the others to be seen, and that is said. */
class RankedBarsTests {

	private static RankedBars bars(boolean percent, double... values) {
		List<RankedBars.Bar> bars = DoubleStream.of(values)
			.mapToObj((value) -> new RankedBars.Bar("A" + (int) value, value, null, null, "", null))
			.toList();
		return new RankedBars("Average", percent, bars, List.of(), "");
	}

	/** Caseloads of 800 of 0.5, 30 of 0.1, and three ordinary ones. */
	@Test
	void cutsShortWhatIsFarAboveTheOthers() {
		RankedBars bars = bars(false, 1600, 300, 18, 17.6, 17.5);
		assertThat(bars.cutShort()).containsExactly("A1600", "A300");
		assertThat(bars.caption()).isEqualTo("Average; cut short, for they are far above most others: A1600 and A300");
	}

	@Test
	void leavesWhatIsOnlyHigh() {
		assertThat(bars(false, 180, 18, 18).cutShort()).isEmpty();
		assertThat(bars(false, 181, 18, 18).cutShort()).containsExactly("A181");
		assertThat(bars(false, 5, 0, 0).cutShort()).isEmpty();
		assertThat(bars(true, 90, 3, 3).cutShort()).isEmpty();
		assertThat(bars(false, 18, 17).caption()).isEqualTo("Average");
	}

}
