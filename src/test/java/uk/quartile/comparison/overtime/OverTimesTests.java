package uk.quartile.comparison.overtime;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import uk.quartile.catalogue.dictionary.OtherDefinition;
import uk.quartile.comparison.InventedRegion;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.periods.HalfYear;
import uk.quartile.comparison.periods.Periods;
import uk.quartile.comparison.trend.AgainstTarget;
import uk.quartile.comparison.trend.Trend;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Succession.Kind;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Relations;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.TargetRating;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.statistics.XmrSignal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OverTimesTests {

	private static final Quarter LAST = Quarter.parse("2022-23-Q4");

	/** What NHSRplotthedots prints of this series: mean 1.94, limits −0.72 to 4.60. */
	private static final int[] PLOT_THE_DOTS = { 1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1 };

	@Test
	void drawsTheLimitsThatPlotTheDotsDraws() {
		Trend trend = trend(counts(Polarity.NEUTRAL), PLOT_THE_DOTS);
		assertThat(trend.verdict()).isEqualTo(TrendVerdict.ORDINARY);
		assertThat(trend.points()).isEqualTo(18);
		assertThat(trend.since()).hasToString("2018-19-Q3");
		assertThat(trend.seasonal()).isFalse();
		assertThat(trend.limits().mean()).isEqualTo(1.94, within(0.005));
		assertThat(trend.limits().lower()).isEqualTo(-0.72, within(0.005));
		assertThat(trend.limits().upper()).isEqualTo(4.60, within(0.005));
	}

	@Test
	void saysBeyondTheOrdinaryByPolarity() {
		int[] jump = { 50, 52, 48, 51, 49, 50, 48, 49, 52, 50, 51, 49, 80 };
		assertThat(trend(counts(Polarity.NEUTRAL), jump).verdict()).isEqualTo(TrendVerdict.HIGHER_THAN_USUAL);
		assertThat(trend(counts(Polarity.HIGH_IS_GOOD), jump).verdict()).isEqualTo(TrendVerdict.IMPROVING);
		assertThat(trend(counts(Polarity.LOW_IS_GOOD), jump).verdict()).isEqualTo(TrendVerdict.CONCERN);
		assertThat(trend(counts(Polarity.LOW_IS_GOOD), jump).signals()).containsExactly(XmrSignal.ABOVE_LIMIT);
	}

	/**
	 * METHODS: rising and falling are said of seven rises or falls, never of a level.
	 * Seven falls from far above the limits are a fall, and getting better where low is
	 * good.
	 */
	@Test
	void saysFallingOfSevenFallsAloneWhateverTheLevel() {
		int[] falling = { 50, 52, 48, 51, 49, 50, 48, 49, 52, 50, 51, 49, 50, 49, 51, 50, 48, 52, 50, 49, 99, 98, 97,
				96, 95, 94, 93 };
		Trend neutral = trend(counts(Polarity.NEUTRAL), falling);
		assertThat(neutral.verdict()).isEqualTo(TrendVerdict.FALLING);
		assertThat(neutral.signals()).startsWith(XmrSignal.ABOVE_LIMIT).contains(XmrSignal.FALLING);
		assertThat(trend(counts(Polarity.LOW_IS_GOOD), falling).verdict()).isEqualTo(TrendVerdict.IMPROVING);
		int[] low = { 50, 52, 48, 51, 49, 50, 48, 49, 52, 50, 51, 49, 20 };
		assertThat(trend(counts(Polarity.NEUTRAL), low).verdict()).isEqualTo(TrendVerdict.LOWER_THAN_USUAL);
		assertThat(TrendVerdict.LOWER_THAN_USUAL.written()).isEqualTo("lower than usual");
	}

	/** METHODS: the limits collapse on the mean, and a point off it is outside. */
	@Test
	void signalsTheFirstPointThatIsNotAsAllBeforeIt() {
		Trend trend = trend(counts(Polarity.HIGH_IS_GOOD), 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100,
				70);
		assertThat(trend.verdict()).isEqualTo(TrendVerdict.CONCERN);
		assertThat(trend.signals()).containsExactly(XmrSignal.BELOW_LIMIT);
		assertThat(trend(counts(Polarity.HIGH_IS_GOOD), 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70).verdict())
			.isNull();
	}

	@Test
	void saysNothingOfElevenPointsNorOfSnapshots() {
		Trend eleven = trend(counts(Polarity.NEUTRAL), 1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2);
		assertThat(eleven.verdict()).isNull();
		assertThat(eleven.points()).isEqualTo(11);
		Measure stock = InventedRegion.measure(Unit.COUNT, Basis.SNAPSHOT, Polarity.NEUTRAL, false, Set.of(1),
				List.of());
		assertThat(region(stock, PLOT_THE_DOTS).overTime().trend()).isNull();
	}

	@Test
	void takesTheSeasonOutOnlyWhereThereIsOne() {
		int[] seasonal = new int[16];
		int[] noise = { 3, -2, 1, 0, -3, 2, -1, 1, 0, -1, 2, -2, 1, 3, -3, 0 };
		for (int i = 0; i < seasonal.length; i++) {
			seasonal[i] = 500 + List.of(0, -80, -40, 90).get(i % 4) + noise[i];
		}
		Trend trend = trend(counts(Polarity.NEUTRAL), seasonal);
		assertThat(trend.seasonal()).isTrue();
		assertThat(trend.verdict()).isEqualTo(TrendVerdict.ORDINARY);
		// Quarter 4 is ordinarily at about 590.
		assertThat(trend.limits().lower()).isBetween(570.0, 590.0);
		assertThat(trend.limits().upper()).isBetween(590.0, 610.0);
	}

	@Test
	void beginsAnewAtABreakAndSaysWhy() {
		Measure broken = InventedRegion.measure(Unit.COUNT, Basis.QUARTER, Polarity.NEUTRAL, false, Set.of(1, 2, 3, 4),
				List.of(new Measure.Break(Quarter.parse("2019-20-Q3"), "new guidance")));
		Trend trend = region(broken, PLOT_THE_DOTS).overTime().trend();
		assertThat(trend.since()).hasToString("2019-20-Q3");
		assertThat(trend.points()).isEqualTo(14);
		assertThat(trend.brokenBecause()).isEqualTo("new guidance");
	}

	/** The last of 18 quarters is the third of those counted so. */
	@Test
	void beginsAnewWhereADefinitionIsLeftAndTakenUpAndAddsUpNothingAcross() {
		OtherDefinition old = new OtherDefinition("", "counted by dictionary v1, not v2", "counted by version v1");
		InventedRegion invented = new InventedRegion().of(counts(Polarity.NEUTRAL)).authorities("A", "B");
		for (int i = 0; i < 18; i++) {
			String quarter = LAST.minus(17 - i).toString();
			String number = String.valueOf(10 + PLOT_THE_DOTS[i]);
			invented.returned("B", quarter, number, "1");
			if (i == 13 || i == 14) {
				invented.returnedBy(old, "A", quarter, number, "1");
			}
			else {
				invented.returned("A", quarter, number, "1");
			}
		}
		OverTime own = InventedRegion.row(invented.compare(LAST.toString()), "authority", "A").overTime();
		assertThat(own.trend().since()).isEqualTo(LAST.minus(2));
		assertThat(own.trend().brokenBecause()).isEqualTo("counted by the quarter's own dictionary again");
		assertThat(own.periods().rolling()).isNull();
		assertThat(own.past().points()).filteredOn((each) -> each.beginsAnew() != null)
			.extracting((each) -> each.quarter() + " " + each.beginsAnew())
			.containsExactly(LAST.minus(4) + " counted by dictionary v1, not v2",
					LAST.minus(2) + " counted by the quarter's own dictionary again");
		OverTime region = InventedRegion.row(invented.compare(LAST.toString()), "region", InventedRegion.REGION)
			.overTime();
		assertThat(region.trend().since()).isEqualTo(LAST.minus(2));
		assertThat(InventedRegion.row(invented.compare(LAST.toString()), "authority", "B").overTime().trend().points())
			.isEqualTo(18);
	}

	@Test
	void beginsAnewWhereAnAuthorityWasMergedButNotItsRegion() {
		InventedRegion invented = new InventedRegion().of(counts(Polarity.NEUTRAL))
			.authority("P1", null, "2021-03-31")
			.authority("P2", null, "2021-03-31")
			.authority("S", "2021-04-01", null)
			.succession("P1", "S", "2021-04-01", Kind.MERGE)
			.succession("P2", "S", "2021-04-01", Kind.MERGE);
		for (int i = 0; i < 18; i++) {
			Quarter quarter = LAST.minus(17 - i);
			for (String area : (quarter.year() < 2021) ? List.of("P1", "P2") : List.of("S")) {
				invented.returned(area, quarter.toString(), String.valueOf(10 + PLOT_THE_DOTS[i]), "1");
			}
		}
		List<Benchmark> rows = invented.compare(LAST.toString());
		Trend merged = InventedRegion.row(rows, "authority", "S").overTime().trend();
		assertThat(merged.since()).hasToString("2021-22-Q1");
		assertThat(merged.points()).isEqualTo(8);
		assertThat(merged.brokenBecause()).isEqualTo("the authorities were reorganised");
		assertThat(InventedRegion.row(rows, "region", InventedRegion.REGION).overTime().trend().points()).isEqualTo(18);
	}

	@Test
	void holdsFiguresAgainstTheirTarget() {
		Benchmark row = InventedRegion.row(new InventedRegion()
			.of(InventedRegion.measure(Unit.PERCENT, Basis.QUARTER, Polarity.HIGH_IS_GOOD, true, Set.of(1), List.of()))
			.target(90, 5)
			.authorities("A")
			.returned("A", "2022-23-Q4", "88", "100")
			.compare("2022-23-Q4"), "authority", "A");
		assertThat(row.overTime().target()).isEqualTo(new AgainstTarget(90, TargetRating.AMBER, null));
	}

	/**
	 * Spotlight box of the Leicester deck, slide 4 (seeds/001): 1,235 referrals in six
	 * months, of which 101 were re-referrals (8%).
	 */
	@Test
	void addsUpTheSixMonthsOfTheLeicesterDeck() {
		Measure percent = InventedRegion.measure(Unit.PERCENT, Basis.QUARTER, Polarity.LOW_IS_GOOD, true, Set.of(1),
				List.of());
		HalfYear half = InventedRegion
			.row(new InventedRegion().of(percent)
				.authorities("A")
				.returned("A", "2019-20-Q1", "60", "648")
				.returned("A", "2019-20-Q2", "41", "587")
				.compare("2019-20-Q2"), "authority", "A")
			.overTime()
			.periods()
			.halfYear();
		assertThat(half.name()).isEqualTo("April to September 2019");
		assertThat(half.numerator()).hasToString("101");
		assertThat(half.denominator()).hasToString("1235");
		assertThat(Math.round(half.value())).isEqualTo(8);
	}

	/** PHEindicatormethods: 65 in 100,000 is 50.1632 to 82.8491. */
	@Test
	void addsUpFourQuartersOverTheNewestPopulation() {
		Measure rate = InventedRegion.measure(Unit.PER_10000, Basis.QUARTER, Polarity.NEUTRAL, false, Set.of(1),
				List.of());
		InventedRegion invented = new InventedRegion().of(rate)
			.authorities("A")
			.returned("A", "2019-20-Q3", "15", "90000")
			.returned("A", "2019-20-Q4", "20", "90000")
			.returned("A", "2020-21-Q1", "20", "100000")
			.returned("A", "2020-21-Q2", "10", "100000");
		Periods periods = InventedRegion.row(invented.compare("2020-21-Q2"), "authority", "A").overTime().periods();
		assertThat(periods.rolling().numerator()).hasToString("65");
		assertThat(periods.rolling().figure().value()).isEqualTo(6.5, within(1e-12));
		assertThat(periods.rolling().figure().interval().lower()).isEqualTo(5.01632, within(1e-5));
		assertThat(periods.rolling().figure().interval().upper()).isEqualTo(8.28491, within(1e-5));
		assertThat(periods.yearToDate().numerator()).hasToString("30");
		assertThat(periods.yearToDate().projected()).isEqualByComparingTo("60");
		assertThat(InventedRegion.row(invented.compare("2020-21-Q1"), "authority", "A").overTime().periods().rolling())
			.isNull();
	}

	@Test
	void saysWhatCameToAStockAndLeftItAndHowQuartersAndYearDiffer() {
		Benchmark stock = InventedRegion.row(new InventedRegion()
			.of(related(Basis.SNAPSHOT, new Relations(null, new Relations.Flows("in", "out"), null, null)))
			.authorities("A")
			.returned("A", "2019-20-Q4", "600", "100000")
			.related("in", "A", "2019-20-Q4", false, "70")
			.related("out", "A", "2019-20-Q4", false, "58")
			.compare("2019-20-Q4"), "region", InventedRegion.REGION);
		assertThat(stock.overTime().periods().netFlow().net()).hasToString("12");
		InventedRegion flow = new InventedRegion().of(related(Basis.QUARTER, new Relations("year", null, null, null)))
			.authorities("A")
			.related("year", "A", "2019-20-Q4", true, "100");
		for (String quarter : List.of("2019-20-Q1", "2019-20-Q2", "2019-20-Q3", "2019-20-Q4")) {
			flow.returned("A", quarter, "26", "100000");
		}
		Periods periods = InventedRegion.row(flow.compare("2019-20-Q4"), "authority", "A").overTime().periods();
		assertThat(periods.reconciliation().difference()).hasToString("4");
		assertThat(periods.reconciliation().published()).isTrue();
	}

	private static Measure related(Basis basis, Relations relations) {
		return new Measure("measure", "Measure", "Section", "", "", Denominator.RETURNED, "", Unit.PER_10000, basis,
				Polarity.NEUTRAL, 1, Counts.WHOLE, false, Set.of(1, 2, 3, 4), null, null, List.of(), null, "", true,
				relations, false);
	}

	private static Measure counts(Polarity polarity) {
		return InventedRegion.measure(Unit.COUNT, Basis.QUARTER, polarity, false, Set.of(1, 2, 3, 4), List.of());
	}

	private static Trend trend(Measure measure, int... values) {
		return region(measure, values).overTime().trend();
	}

	/** One authority of which the region consists, and the region's row. */
	private static Benchmark region(Measure measure, int... values) {
		InventedRegion invented = new InventedRegion().of(measure).authorities("A");
		for (int i = 0; i < values.length; i++) {
			invented.returned("A", LAST.minus(values.length - 1 - i).toString(), String.valueOf(values[i]), "1");
		}
		List<Benchmark> rows = invented.compare(LAST.toString());
		Benchmark region = InventedRegion.row(rows, "region", InventedRegion.REGION);
		assertThat(region.overTime()).usingRecursiveComparison()
			.ignoringFields("series")
			.isEqualTo(InventedRegion.row(rows, "authority", "A").overTime());
		return region;
	}

}
