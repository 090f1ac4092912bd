package uk.quartile.packs.charts;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SparklineTests {

	private static final TrendPanel.Point A = point(2018.25, 10);

	private static final TrendPanel.Point B = point(2019.25, 20);

	@Test
	void reachesFromTheLowestToTheHighestOfBothLines() {
		Sparkline line = new Sparkline(List.of(A, B), List.of(point(2018.25, 30)), 2018.25, 2019.25, 1);
		assertThat(line.share(10)).isZero();
		assertThat(line.share(20)).isEqualTo(0.5);
		assertThat(line.share(30)).isEqualTo(1);
	}

	/** 99 and 100 are a tenth of a tenth apart: each lies a twentieth from the middle. */
	@Test
	void letsWhatHardlyMovesLookSo() {
		Sparkline line = new Sparkline(List.of(point(2018.25, 99), point(2019.25, 100)), List.of(), 2018.25, 2019.25,
				1);
		assertThat(line.share(99)).isCloseTo(0.45, within(1e-9));
		assertThat(line.share(100)).isCloseTo(0.55, within(1e-9));
	}

	@Test
	void liesInTheMiddleWhereAllIsNothing() {
		assertThat(
				new Sparkline(List.of(point(2018.25, 0), point(2019.25, 0)), List.of(), 2018.25, 2019.25, 1).share(0))
			.isEqualTo(0.5);
	}

	@Test
	void crossesNoTimeWithoutAFigure() {
		List<TrendPanel.Point> years = List.of(A, B, point(2021.25, 30));
		Sparkline yearly = new Sparkline(years, List.of(), 2018.25, 2021.25, 1);
		assertThat(yearly.joined(years, 0)).isFalse();
		assertThat(yearly.joined(years, 1)).isTrue();
		assertThat(yearly.joined(years, 2)).as("2020 isn't there").isFalse();
		List<TrendPanel.Point> quarters = List.of(point(2018.25, 1), point(2018.5, 1), point(2019, 1));
		Sparkline quarterly = new Sparkline(quarters, List.of(), 2018.25, 2019, 0.25);
		assertThat(quarterly.joined(quarters, 1)).isTrue();
		assertThat(quarterly.joined(quarters, 2)).as("a quarter isn't there").isFalse();
	}

	private static TrendPanel.Point point(double time, double value) {
		return new TrendPanel.Point(time, value, false);
	}

}
