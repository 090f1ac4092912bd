package uk.quartile.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.comparing.Spread;
import uk.quartile.comparison.comparing.StandOuts;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.statistics.Quartiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Places among all authorities of England, and quartiles of groups of 12 or more. */
class SpreadTests {

	private static final String QUARTER = "2020-21-Q1";

	private static final String BEFORE = "2019-20-Q4";

	/** A, B and C here, twenty elsewhere that have 21 to 40 of 100. */
	private static InventedRegion england(Polarity polarity, Basis basis, String published) {
		InventedRegion region = new InventedRegion().of(Unit.PERCENT, basis, polarity)
			.authorities("A", "B", "C")
			.returned("A", QUARTER, "41", "100")
			.returned("B", QUARTER, "30", "100")
			.returned("C", QUARTER, "3", "19");
		IntStream.rangeClosed(1, 20)
			.forEach((nth) -> region.elsewhere("Z" + nth, "E12000001")
				.published("Z" + nth, published, String.valueOf(20 + nth), "100"));
		return region;
	}

	private static Spread.InEngland inEngland(List<Benchmark> rows, String area) {
		return InventedRegion.row(rows, "authority", area).others().spread().inEngland();
	}

	@Test
	void placesEachFigureAmongAllThatArePublished() {
		List<Benchmark> rows = england(Polarity.LOW_IS_GOOD, Basis.SNAPSHOT, QUARTER).compare(QUARTER);
		assertThat(inEngland(rows, "A")).isEqualTo(new Spread.InEngland(21, 21, 20, 0, Quarter.parse(QUARTER), 4));
		assertThat(inEngland(rows, "B")).isEqualTo(new Spread.InEngland(10, 21, 9, 10, Quarter.parse(QUARTER), 2));
		// A percentage of fewer than 20.
		assertThat(inEngland(rows, "C")).isNull();
	}

	@Test
	void takesAnOlderDateForAStockButNeverForAFlow() {
		assertThat(inEngland(england(Polarity.NEUTRAL, Basis.SNAPSHOT, BEFORE).compare(QUARTER), "A"))
			.isEqualTo(new Spread.InEngland(1, 21, 20, 0, Quarter.parse(BEFORE), 1));
		assertThat(inEngland(england(Polarity.NEUTRAL, Basis.QUARTER, BEFORE).compare(QUARTER), "A")).isNull();
	}

	@Test
	void hasNoPlaceWhereTooFewArePublished() {
		InventedRegion region = england(Polarity.NEUTRAL, Basis.SNAPSHOT, QUARTER);
		IntStream.rangeClosed(21, 30).forEach((nth) -> region.elsewhere("Z" + nth, "E12000001"));
		// 20 of 33 authorities.
		assertThat(inEngland(region.compare(QUARTER), "A")).isNull();
	}

	@Test
	void tellsHowFarEnglandReachesOnceAMeasure() {
		// R: quantile(21:40, c(0, .025, .25, .5, .75, .975, 1)).
		Spread spread = england(england(Polarity.NEUTRAL, Basis.SNAPSHOT, QUARTER).compare(QUARTER));
		assertThat(spread.members()).isEqualTo(new Quartiles(25.75, 30.5, 35.25, 20));
		Spread.Reach reach = Objects.requireNonNull(spread.england());
		assertThat(reach.quarter()).isEqualTo(Quarter.parse(QUARTER));
		assertThat(List.of(reach.extent().least(), reach.extent().low(), reach.extent().high(), reach.extent().most()))
			.usingElementComparator(Comparator.comparingLong((value) -> Math.round(value * 1e9)))
			.containsExactly(21.0, 21.475, 39.525, 40.0);
	}

	@Test
	void saysOfWhichQuarterEnglandsSpreadIs() {
		Spread spread = england(england(Polarity.NEUTRAL, Basis.SNAPSHOT, BEFORE).compare(QUARTER));
		assertThat(Objects.requireNonNull(spread.england()).quarter()).isEqualTo(Quarter.parse(BEFORE));
		assertThat(Objects.requireNonNull(spread.members()).of()).isEqualTo(20);
		assertThat(england(england(Polarity.NEUTRAL, Basis.QUARTER, BEFORE).compare(QUARTER)).england()).isNull();
	}

	private static Spread england(List<Benchmark> rows) {
		return InventedRegion.row(rows, "england", "E92000001").others().spread();
	}

	@Test
	void tellsTheQuartilesOfARegionOfTwelve() {
		InventedRegion region = new InventedRegion().of(Unit.PERCENT, Basis.SNAPSHOT, Polarity.HIGH_IS_GOOD);
		IntStream.rangeClosed(1, 12)
			.forEach((nth) -> region.authority("A" + nth, null, null)
				.returned("A" + nth, QUARTER, String.valueOf(nth), "100"));
		List<Benchmark> rows = region.compare(QUARTER);
		// R: quantile(1:12).
		assertThat(InventedRegion.row(rows, "region", InventedRegion.REGION).others().spread().members())
			.isEqualTo(new Quartiles(3.75, 6.5, 9.25, 12));
		assertThat(InventedRegion.row(rows, "authority", "A12").others().spread().regionQuarter()).isEqualTo(1);
		assertThat(InventedRegion.row(rows, "authority", "A3").others().spread().regionQuarter()).isEqualTo(4);
	}

	@Test
	void marksAStockOnlyForMoreChildrenThanChanceWouldOftenGive() {
		// 22 to 25: 13.6%, three children; 2√47 is 13.7. 200 to 260: 60; 2√460 is 42.9.
		assertThat(marked("22", "25")).isZero();
		assertThat(marked("200", "260")).isEqualTo(1);
		assertThat(marked("2000", "2190")).isZero();
	}

	private static int marked(String before, String now) {
		List<Benchmark> rows = new InventedRegion().of(Unit.PER_10000, Basis.SNAPSHOT, Polarity.NEUTRAL)
			.authorities("A")
			.returned("A", "2019-20-Q1", before, "20000")
			.returned("A", QUARTER, now, "20000")
			.compare(QUARTER);
		return new StandOuts(Map.of())
			.of(InventedRegion.measure(Unit.PER_10000, Basis.SNAPSHOT, Polarity.NEUTRAL, false, Set.of(1, 2, 3, 4),
					List.of()), InventedRegion.row(rows, "authority", "A"))
			.orElseThrow()
			.moves();
	}

}
