package uk.quartile.comparison.groups;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.comparison.InventedRegion;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Succession.Kind;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Relations;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

class ComparatorsTests {

	private static final String ENGLAND = "E92000001";

	@ParameterizedTest
	@CsvSource({ "NEUTRAL, HIGHER, LOWER", "HIGH_IS_GOOD, BETTER, WORSE", "LOW_IS_GOOD, WORSE, BETTER" })
	void turnsHigherAndLowerByPolarity(Polarity polarity, Verdict high, Verdict low) {
		List<Benchmark> rows = new InventedRegion().of(Unit.PERCENT, Basis.QUARTER, polarity)
			.authorities("A", "B", "C", "D")
			.returned("A", "2020-21-Q1", "90", "100")
			.returned("B", "2020-21-Q1", "10", "100")
			.returned("C", "2020-21-Q1", "50", "100")
			.returned("D", "2020-21-Q1", "50", "100")
			.published(ENGLAND, "2020-21-Q1", "500", "1000")
			.compare("2020-21-Q1");
		assertThat(verdicts(rows, "A")).containsExactly(high, high);
		assertThat(verdicts(rows, "B")).containsExactly(low, low);
		assertThat(verdicts(rows, "C")).containsExactly(Verdict.SIMILAR, Verdict.SIMILAR);
	}

	private static List<Verdict> verdicts(List<Benchmark> rows, String area) {
		Benchmark row = InventedRegion.row(rows, "authority", area);
		return List.of(row.region().verdict(), row.england().verdict());
	}

	@ParameterizedTest
	@CsvSource({ "AVERAGE", "RATIO", "COUNT" })
	void judgesNoAveragesRatiosAndCounts(Unit unit) {
		List<Benchmark> rows = new InventedRegion().of(unit, Basis.SNAPSHOT, Polarity.LOW_IS_GOOD)
			.authorities("A", "B")
			.returned("A", "2020-21-Q1", "900", "30")
			.returned("B", "2020-21-Q1", "100", "30")
			.compare("2020-21-Q1");
		Benchmark row = InventedRegion.row(rows, "authority", "A");
		assertThat(row.region().verdict()).isNull();
		assertThat(row.rank()).isEqualTo(new Benchmark.Rank(2, 2));
	}

	@Test
	void ranksNothingThatIsRecordedTooDifferently() {
		Measure missing = new Measure("missing", "Missing", "Section", "", "", Denominator.RETURNED, "", Unit.PERCENT,
				Basis.SNAPSHOT, Polarity.NEUTRAL, 1, Counts.WHOLE, true, Set.of(1), null, null, List.of(), null, "",
				false, Relations.NONE, false);
		List<Benchmark> rows = new InventedRegion().of(missing)
			.authorities("A", "B")
			.returned("A", "2020-21-Q1", "90", "100")
			.returned("B", "2020-21-Q1", "10", "100")
			.compare("2020-21-Q1");
		Benchmark row = InventedRegion.row(rows, "authority", "A");
		assertThat(row.rank()).isNull();
		assertThat(row.region().verdict()).isEqualTo(Verdict.HIGHER);
	}

	@Test
	void judgesAndRanksNoPercentageOfFewerThanTwenty() {
		List<Benchmark> rows = new InventedRegion().of(Unit.PERCENT, Basis.SNAPSHOT, Polarity.HIGH_IS_GOOD)
			.authorities("A", "B", "C")
			.returned("A", "2020-21-Q1", "19", "19")
			.returned("B", "2020-21-Q1", "20", "20")
			.returned("C", "2020-21-Q1", "100", "1000")
			.compare("2020-21-Q1");
		Benchmark nineteen = InventedRegion.row(rows, "authority", "A");
		assertThat(nineteen.rank()).isNull();
		assertThat(nineteen.region().verdict()).isNull();
		assertThat(nineteen.subject().value()).isEqualTo(100);
		Benchmark twenty = InventedRegion.row(rows, "authority", "B");
		assertThat(twenty.rank()).isEqualTo(new Benchmark.Rank(1, 2));
		assertThat(twenty.region().verdict()).isEqualTo(Verdict.BETTER);
	}

	@Test
	void judgesSnapshotsAcrossDatesButNoFlow() {
		for (Basis basis : Basis.values()) {
			List<Benchmark> rows = new InventedRegion().of(Unit.PERCENT, basis, Polarity.NEUTRAL)
				.authorities("A")
				.returned("A", "2020-21-Q1", "90", "100")
				.published(ENGLAND, "2019-20-Q4", "500", "1000")
				.published(ENGLAND, "2019-20-Q3", "400", "1000")
				.compare("2020-21-Q1");
			Benchmark.Against england = InventedRegion.row(rows, "authority", "A").england();
			assertThat(england.value()).isEqualTo(50);
			assertThat(england.quarter()).hasToString("2019-20-Q4");
			assertThat(england.verdict()).isEqualTo((basis == Basis.QUARTER) ? null : Verdict.HIGHER);
			assertThat(InventedRegion.row(rows, "england", ENGLAND).england().quarter()).hasToString("2019-20-Q4");
		}
	}

	@Test
	void showsNothingOlderThanFiveQuarters() {
		InventedRegion region = new InventedRegion().authorities("A").returned("A", "2020-21-Q2", "90", "100");
		assertThat(InventedRegion
			.row(region.published(ENGLAND, "2018-19-Q4", "500", "1000").compare("2020-21-Q2"), "authority", "A")
			.england()).isNull();
		assertThat(InventedRegion
			.row(region.published(ENGLAND, "2019-20-Q1", "500", "1000").compare("2020-21-Q2"), "authority", "A")
			.england()
			.quarter()).hasToString("2019-20-Q1");
	}

	@Test
	void showsNothingFromBeforeABreak() {
		Measure broken = InventedRegion.measure(Unit.PERCENT, Basis.SNAPSHOT, Polarity.NEUTRAL, true, Set.of(1),
				List.of(new Measure.Break(Quarter.parse("2020-21-Q1"), "new definition")));
		List<Benchmark> rows = new InventedRegion().of(broken)
			.authorities("A")
			.returned("A", "2020-21-Q1", "90", "100")
			.published(ENGLAND, "2019-20-Q4", "500", "1000")
			.compare("2020-21-Q1");
		assertThat(InventedRegion.row(rows, "authority", "A").england()).isNull();
	}

	@Test
	void takesTheMedianOfSixOfTenNeighbours() {
		InventedRegion region = new InventedRegion().authorities("A")
			.neighbours("A", "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N10")
			.returned("A", "2020-21-Q1", "90", "100");
		for (int i = 1; i <= 5; i++) {
			region.authority("N" + i, null, null).published("N" + i, "2020-21-Q1", "" + 10 * i, "100");
		}
		region.authority("N6", null, null).published("N6", "2019-20-Q4", "60", "100");
		Benchmark five = InventedRegion.row(region.compare("2020-21-Q1"), "neighbours", "A");
		assertThat(five.subject().figure())
			.hasToString("Undefined[because=5 of 10 neighbours have a value; at least 6 are needed, why=FEW_MEMBERS]");
		assertThat(five.subject().status().written()).isEqualTo("x");
		region.published("N6", "2020-21-Q1", "100", "100");
		List<Benchmark> rows = region.compare("2020-21-Q1");
		// The median of 10, 20, 30, 40, 50 and 100.
		assertThat(InventedRegion.row(rows, "neighbours", "A").subject().value()).isEqualTo(35);
		Benchmark.Neighbours neighbours = InventedRegion.row(rows, "authority", "A").neighbours();
		assertThat(neighbours.available()).isEqualTo(6);
		assertThat(neighbours.edition()).isEqualTo("2021");
		assertThat(neighbours.against().verdict()).isEqualTo(Verdict.HIGHER);
	}

	@ParameterizedTest
	@CsvSource({ "2020-21-Q4, P, S", "2021-22-Q1, S, P" })
	void findsTheNeighboursOfARecodedAuthorityUnderEitherCode(String quarter, String code, String other) {
		InventedRegion region = recoded().returned(code, quarter, "90", "100");
		for (int i = 1; i <= 6; i++) {
			region.authority("N" + i, null, null).published("N" + i, quarter, "" + 10 * i, "100");
		}
		List<Benchmark> rows = region.neighbours(other, "N1", "N2", "N3", "N4", "N5", "N6").compare(quarter);
		Benchmark.Neighbours neighbours = InventedRegion.row(rows, "authority", code).neighbours();
		assertThat(neighbours.available()).isEqualTo(6);
		assertThat(neighbours.against().value()).isEqualTo(35);
		assertThat(neighbours.against().verdict()).isEqualTo(Verdict.HIGHER);
		assertThat(InventedRegion.row(rows, "neighbours", code).subject().value()).isEqualTo(35);
	}

	@ParameterizedTest
	@CsvSource({ "2020-21-Q4, P, S", "2021-22-Q1, S, P", "2020-21-Q4, S, S", "2021-22-Q1, P, P" })
	void findsARecodedNeighbourUnderEitherCode(String quarter, String published, String listed) {
		List<Benchmark> rows = recoded().authorities("A")
			.neighbours("A", listed)
			.returned("A", quarter, "90", "100")
			.published(published, quarter, "20", "100")
			.compare(quarter);
		assertThat(InventedRegion.row(rows, "authority", "A").neighbours().against().value()).isEqualTo(20);
	}

	@ParameterizedTest
	@CsvSource({ "30, 35", "c," })
	void takesADividedNeighbourTogetherOrNotAtAll(String numerator, Double value) {
		List<Benchmark> rows = new InventedRegion().authorities("A")
			.authority("N", null, "2021-03-31")
			.authority("N1", "2021-04-01", null)
			.authority("N2", "2021-04-01", null)
			.succession("N", "N1", "2021-04-01", Kind.SPLIT)
			.succession("N", "N2", "2021-04-01", Kind.SPLIT)
			.neighbours("A", "N")
			.returned("A", "2021-22-Q1", "90", "100")
			.published("N1", "2021-22-Q1", "40", "100")
			.published("N2", "2021-22-Q1", numerator, "100")
			.compare("2021-22-Q1");
		assertThat(InventedRegion.row(rows, "neighbours", "A").subject().value()).isEqualTo(value);
	}

	@Test
	void givesAPartOfASplitNoNeighboursOfTheWhole() {
		List<Benchmark> rows = new InventedRegion().authority("P", null, "2021-03-31")
			.authority("S1", "2021-04-01", null)
			.authority("S2", "2021-04-01", null)
			.succession("P", "S1", "2021-04-01", Kind.SPLIT)
			.succession("P", "S2", "2021-04-01", Kind.SPLIT)
			.neighbours("P", "S1")
			.returned("S1", "2021-22-Q1", "10", "100")
			.compare("2021-22-Q1");
		assertThat(InventedRegion.row(rows, "authority", "S1").neighbours()).isNull();
	}

	@Test
	void hasARowOfEnglandWhereNothingIsPublished() {
		List<Benchmark> rows = new InventedRegion().authorities("A")
			.returned("A", "2020-21-Q2", "90", "100")
			.published(ENGLAND, "2018-19-Q4", "500", "1000")
			.compare("2020-21-Q2");
		Benchmark england = InventedRegion.row(rows, "england", ENGLAND);
		assertThat(england.subject().status().written()).isEqualTo("x");
		assertThat(england.subject().figure()).hasToString(
				"Undefined[because=nothing comparable is published for 2020-21-Q2 or the 5 quarters before, why=NOT_PUBLISHED]");
		assertThat(england.england()).isNull();
		assertThat(england.changes()).isEmpty();
		assertThat(InventedRegion.row(rows, "authority", "A").england()).isNull();
	}

	/** Under S from 2021-22-Q1 on. */
	private static InventedRegion recoded() {
		return new InventedRegion().authority("P", null, "2021-03-31")
			.authority("S", "2021-04-01", null)
			.succession("P", "S", "2021-04-01", Kind.RECODE);
	}

	@Test
	void neverComparesARegionOfOneWithItself() {
		List<Benchmark> rows = new InventedRegion().authorities("A")
			.returned("A", "2020-21-Q1", "90", "100")
			.compare("2020-21-Q1");
		assertThat(InventedRegion.row(rows, "authority", "A").region()).isNull();
		assertThat(InventedRegion.row(rows, "region", InventedRegion.REGION).region()).isNull();
	}

}
