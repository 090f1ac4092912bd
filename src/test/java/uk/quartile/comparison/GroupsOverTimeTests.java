package uk.quartile.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.comparing.StandOuts;
import uk.quartile.comparison.overtime.OverTime;
import uk.quartile.comparison.periods.Span;
import uk.quartile.comparison.trend.Trend;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.StandOutKind;
import uk.quartile.domain.verdict.TrendVerdict;

import static org.assertj.core.api.Assertions.assertThat;

/** Trends and longer periods of sub-groups, joint grounds, England and its regions. */
class GroupsOverTimeTests {

	private static final String ENGLAND = "E92000001";

	private static final Quarter NEWEST = Quarter.parse("2021-22-Q1");

	private static final Measure FLOW = InventedRegion.measure(Unit.PERCENT, Basis.QUARTER, Polarity.HIGH_IS_GOOD, true,
			Set.of(1, 2, 3, 4), List.of());

	@Test
	void addsFourQuartersThatArePublishedOfEnglandAndOtherRegions() {
		InventedRegion region = new InventedRegion().of(FLOW)
			.target(50, 5)
			.authorities("A")
			.elsewhere("Z", "E12000001")
			.returned("A", NEWEST.toString(), "10", "100");
		for (int age = 0; age < 4; age++) {
			region.published(ENGLAND, NEWEST.minus(age).toString(), String.valueOf(10 + age), "100");
			if (age != 2) {
				region.published("E12000001", NEWEST.minus(age).toString(), "20", "100");
			}
		}
		List<Benchmark> rows = region.compare(NEWEST.toString());
		OverTime england = InventedRegion.row(rows, "england", ENGLAND).overTime();
		// 10 + 11 + 12 + 13 of 400.
		assertThat(rolling(england)).isEqualTo("46 400 11.5");
		assertThat(england.trend().points()).isEqualTo(4);
		assertThat(england.target()).isNull();
		assertThat(InventedRegion.row(rows, "region", "E12000001").overTime().periods().rolling()).isNull();
		assertThat(InventedRegion.row(rows, "region", InventedRegion.REGION).overTime().target()).isNotNull();
	}

	@Test
	void addsFourQuartersOfASubGroupReturnedOrElsePublished() {
		InventedRegion region = new InventedRegion().of(FLOW)
			.subGroup("Ports", "A", "Z")
			.authorities("A")
			.elsewhere("Z", "E12000001");
		for (int age = 0; age < 4; age++) {
			region.returned("A", NEWEST.minus(age).toString(), "10", "100")
				.published("Z", NEWEST.minus(age).toString(), "30", "100");
		}
		OverTime ports = InventedRegion.row(region.compare(NEWEST.toString()), "Ports", "A+Z").overTime();
		assertThat(rolling(ports)).isEqualTo("160 800 20.0");
		assertThat(ports.trend().points()).isEqualTo(4);
	}

	@Test
	void beginsTheSeriesOfAJointGroundAnewWithTheSplit() {
		List<Benchmark> rows = InventedRegion.split().of(FLOW).compare(NEWEST.toString());
		Trend trend = InventedRegion.row(rows, "joint", "S1+S2").overTime().trend();
		assertThat(trend.points()).isEqualTo(1);
		assertThat(trend.brokenBecause()).isEqualTo("the authorities were reorganised");
	}

	/**
	 * A has 12 quarters since the break, B misses one of them: the quarters that the two
	 * share before the break help neither, and the trend is told of A and the others.
	 */
	@Test
	void countsTheQuartersThatAreSharedSinceTheBreak() {
		Measure broken = InventedRegion.measure(Unit.PERCENT, Basis.QUARTER, Polarity.HIGH_IS_GOOD, true,
				Set.of(1, 2, 3, 4), List.of(new Measure.Break(NEWEST.minus(11), "new guidance")));
		InventedRegion region = new InventedRegion().of(broken).authorities("A", "B", "C", "D");
		for (int age = 0; age < 24; age++) {
			String quarter = NEWEST.minus(age).toString();
			for (String area : List.of("A", "C", "D")) {
				region.returned(area, quarter, String.valueOf(500 + 10 * (7 * age % 5)), "1000");
			}
			if (age != 5) {
				region.returned("B", quarter, "400", "1000");
			}
		}
		Trend trend = InventedRegion.row(region.compare(NEWEST.toString()), "region", InventedRegion.REGION)
			.overTime()
			.trend();
		assertThat(trend.since()).isEqualTo(NEWEST.minus(11));
		assertThat(trend.points()).isEqualTo(12);
		assertThat(trend.verdict()).isEqualTo(TrendVerdict.ORDINARY);
	}

	@Test
	void tellsTheTrendsOfRegionsAndWhichOfThemStandOut() {
		InventedRegion region = new InventedRegion().of(FLOW)
			.authoritiesOf("R1", "A")
			.authoritiesOf("R2", "B")
			.authoritiesOf("R3", "C");
		for (int age = 0; age < 13; age++) {
			String quarter = NEWEST.minus(age).toString();
			// 520, 540, 510, 530 and 500, over and over: in no season.
			String ordinary = String.valueOf(500 + 10 * (7 * age % 5));
			region.returned("A", quarter, (age == 0) ? "900" : ordinary, "1000")
				.returned("B", quarter, (age == 0) ? "100" : ordinary, "1000")
				.returned("C", quarter, ordinary, "1000");
		}
		List<Benchmark> rows = region.compare(ENGLAND, NEWEST.toString());
		StandOuts exceptions = new StandOuts(Map.of());
		Benchmark first = InventedRegion.row(rows, "region", "R1");
		assertThat(first.overTime().trend().verdict()).isEqualTo(TrendVerdict.IMPROVING);
		assertThat(exceptions.of(FLOW, first).orElseThrow().list()).isEqualTo(StandOutKind.GOING_WELL);
		Benchmark second = InventedRegion.row(rows, "region", "R2");
		assertThat(second.overTime().trend().verdict()).isEqualTo(TrendVerdict.CONCERN);
		assertThat(exceptions.of(FLOW, second).orElseThrow().list()).isEqualTo(StandOutKind.EXCEPTION);
		assertThat(exceptions.of(FLOW, InventedRegion.row(rows, "region", "R3")).orElseThrow().list()).isNull();
		Benchmark england = InventedRegion.row(rows, "england", ENGLAND);
		assertThat(england.overTime().trend().points()).isEqualTo(13);
		// 900 + 100 + 500, and three times 520, 540 and 510, of 3,000 each.
		assertThat(rolling(england.overTime())).isEqualTo("6210 12000 51.75");
		assertThat(exceptions.of(FLOW, england)).isEmpty();
	}

	private static String rolling(OverTime time) {
		Span rolling = time.periods().rolling();
		return rolling.numerator() + " " + rolling.denominator() + " " + rolling.figure().value();
	}

}
