package uk.quartile.comparison;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.comparison.area.RegionRates;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.change.Change;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.groups.Comparators;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Succession.Kind;
import uk.quartile.domain.figure.DenominatorSource;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Since;

import static org.assertj.core.api.Assertions.assertThat;

class RegionTests {

	@ParameterizedTest
	@CsvSource({ "NEUTRAL, 2, 2, 4, 1", "HIGH_IS_GOOD, 2, 2, 4, 1", "LOW_IS_GOOD, 2, 2, 1, 4" })
	void sharesTheLowestNumberOfTies(Polarity polarity, int a, int b, int c, int d) {
		List<Benchmark> rows = new InventedRegion().of(Unit.PERCENT, Basis.SNAPSHOT, polarity)
			.authorities("A", "B", "C", "D", "E")
			.returned("A", "2020-21-Q1", "50", "100")
			.returned("B", "2020-21-Q1", "30", "60")
			.returned("C", "2020-21-Q1", "40", "100")
			.returned("D", "2020-21-Q1", "60", "100")
			.returned("E", "2020-21-Q1", "c", "100")
			.compare("2020-21-Q1");
		assertThat(List.of("A", "B", "C", "D")).map((area) -> InventedRegion.row(rows, "authority", area).rank())
			.containsExactly(new Benchmark.Rank(a, 4), new Benchmark.Rank(b, 4), new Benchmark.Rank(c, 4),
					new Benchmark.Rank(d, 4));
		Benchmark withheld = InventedRegion.row(rows, "authority", "E");
		assertThat(withheld.rank()).isNull();
		assertThat(withheld.subject().status().written()).isEqualTo("c");
	}

	@Test
	void leavesTheRegionBlankBelowTheMinimumCoverage() {
		List<Benchmark> rows = new InventedRegion().authorities("A", "B", "C", "D")
			.returned("A", "2020-21-Q1", "50", "100")
			.returned("B", "2020-21-Q1", "50", "100")
			.returned("C", "2020-21-Q1", "c", "100")
			.compare("2020-21-Q1");
		Subject region = InventedRegion.row(rows, "region", InventedRegion.REGION).subject();
		assertThat(region.figure()).hasToString(
				"Undefined[because=2 of 4 authorities have a figure; at least 75% are needed, why=FEW_MEMBERS]");
		assertThat(region.numerator()).isNull();
		assertThat(region.coverage()).isEqualTo(new Subject.Coverage(4, 2));
		assertThat(InventedRegion.row(rows, "authority", "A").region()).isNull();
	}

	@Test
	void isNotSuppliedOnlyWhereNobodySuppliedAnything() {
		assertThat(status(new InventedRegion().authorities("A", "B", "C"))).isEqualTo("not-supplied");
		assertThat(status(new InventedRegion().authorities("A", "B", "C").returned("A", "2020-21-Q1", "50", "100")))
			.isEqualTo("x");
		// All returned, and none has a figure.
		assertThat(status(new InventedRegion().authorities("A", "B")
			.returned("A", "2020-21-Q1", "c", "100")
			.returned("B", "2020-21-Q1", "5", "0"))).isEqualTo("x");
	}

	private static String status(InventedRegion region) {
		return InventedRegion.row(region.compare("2020-21-Q1"), "region", InventedRegion.REGION)
			.subject()
			.status()
			.written();
	}

	@Test
	void poolsFromTheMinimumCoverageOn() {
		List<Benchmark> rows = new InventedRegion().authorities("A", "B", "C", "D")
			.returned("A", "2020-21-Q1", "10", "100")
			.returned("B", "2020-21-Q1", "90", "300")
			.rate("C", "2020-21-Q1", "provisional", "100", "100")
			.compare("2020-21-Q1");
		Subject region = InventedRegion.row(rows, "region", InventedRegion.REGION).subject();
		// Pooled, 200 of 500; the mean of 10, 30 and 100 would be 46.7.
		assertThat(region.value()).isEqualTo(40);
		assertThat(region.coverage()).isEqualTo(new Subject.Coverage(4, 3));
		assertThat(region.status().written()).isEqualTo("provisional");
		assertThat(InventedRegion.row(rows, "authority", "D").subject().status().written()).isEqualTo("not-supplied");
	}

	@ParameterizedTest
	@CsvSource({ "final, final, ok", "final, estimated, estimated", "estimated, provisional, provisional" })
	void isAsUnsettledAsItsMembers(String first, String second, String status) {
		assertThat(status(new InventedRegion().authorities("A", "B")
			.rate("A", "2020-21-Q1", first, "50", "100")
			.rate("B", "2020-21-Q1", second, "50", "100"))).isEqualTo(status);
	}

	@Test
	void isNotSuppliedWhereThatIsAllThatWasReturned() {
		assertThat(status(new InventedRegion().authorities("A", "B")
			.returned("A", "2020-21-Q1", "not-supplied", "100")
			.returned("B", "2020-21-Q1", "not-supplied", "100"))).isEqualTo("not-supplied");
	}

	@Test
	void coversNothingWithNobody() {
		RegionRates rates = new RegionRates(InventedRegion.REGION, Quarter.parse("2020-21-Q1"), List.of(), List.of());
		assertThat(rates.covers(0, 0)).isFalse();
		assertThat(rates.covers(1, 0)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "50, 2", "c, 0" })
	void tellsHowManyMembersOfAJointAreaHaveTheFigure(String numerator, int withFigure) {
		List<Benchmark> rows = new InventedRegion().authorities("A", "B", "C")
			.returned("A+B", "2020-21-Q1", numerator, "100")
			.returned("C", "2020-21-Q1", "20", "100")
			.neighbours("A+B", "C")
			.compare("2020-21-Q1");
		assertThat(InventedRegion.row(rows, "joint", "A+B").subject().coverage())
			.isEqualTo(new Subject.Coverage(2, withFigure));
		assertThat(InventedRegion.row(rows, "authority", "C").subject().coverage()).isNull();
		assertThat(rows).noneMatch((row) -> row.subject().type() == AreaType.NEIGHBOURS);
	}

	@Test
	void neverDisplacesWhatStandsUnderItsOwnCode() {
		for (String first : List.of("P", "S")) {
			List<Benchmark> rows = new InventedRegion().authority("P", null, "2021-03-31")
				.authority("S", "2021-04-01", null)
				.succession("P", "S", "2021-04-01", Kind.RECODE)
				.returned(first, "2020-21-Q4", first.equals("P") ? "10" : "90", "100")
				.returned(first.equals("P") ? "S" : "P", "2020-21-Q4", first.equals("P") ? "90" : "10", "100")
				.compare("2020-21-Q4");
			assertThat(InventedRegion.row(rows, "authority", "P").subject().value()).isEqualTo(10);
		}
	}

	@Test
	void letsThePublishedCountStandWhereReturnsFallShort() {
		List<Benchmark> rows = new InventedRegion().authorities("A", "B", "C", "D")
			.returned("A", "2020-21-Q1", "50", "100")
			.published(InventedRegion.REGION, "2020-21-Q1", "300", "400")
			.published(InventedRegion.REGION, "2019-20-Q1", "200", "400")
			.compare("2020-21-Q1");
		Benchmark region = InventedRegion.row(rows, "region", InventedRegion.REGION);
		assertThat(region.subject().value()).isEqualTo(75);
		assertThat(region.subject().madeOf().denominatorSource()).isEqualTo(DenominatorSource.PUBLISHED);
		assertThat(region.subject().coverage()).isEqualTo(new Subject.Coverage(4, 1));
		Change year = InventedRegion.change(region, Since.YEAR_EARLIER);
		assertThat(year.earlier().value()).isEqualTo(50);
		assertThat(year.noneBecause()).isNull();
	}

	@Test
	void givesAJointReturnOneRowInPlaceOfItsMembers() {
		List<Benchmark> rows = new InventedRegion().authorities("A", "B", "C", "D")
			.returned("A+B", "2020-21-Q1", "100", "200")
			.returned("A", "2020-21-Q1", "1", "200")
			.returned("C", "2020-21-Q1", "20", "100")
			.compare("2020-21-Q1");
		assertThat(rows).filteredOn((row) -> row.subject().type().written().matches("joint|authority"))
			.map((row) -> row.subject().type().written() + " " + row.subject().area())
			.containsExactly("joint A+B", "authority C", "authority D");
		Subject region = InventedRegion.row(rows, "region", InventedRegion.REGION).subject();
		assertThat(region.value()).isEqualTo(40);
		assertThat(region.coverage()).isEqualTo(new Subject.Coverage(4, 3));
		assertThat(InventedRegion.row(rows, "joint", "A+B").rank()).isEqualTo(new Benchmark.Rank(1, 2));
	}

	@Test
	void showsAYearlyMeasureOfItsLatestQuarter() {
		InventedRegion region = new InventedRegion()
			.of(InventedRegion.measure(Unit.PERCENT, Basis.SNAPSHOT, Polarity.NEUTRAL, true, Set.of(4), List.of()))
			.authorities("A", "B")
			.returned("A", "2019-20-Q4", "50", "100");
		assertThat(region.compare("2020-21-Q1")).extracting((row) -> row.subject().quarter().toString())
			.containsOnly("2019-20-Q4");
		assertThat(InventedRegion.row(region.compare("2020-21-Q1"), "authority", "B").subject().status().written())
			.isEqualTo("not-supplied");
		assertThat(region.compare("2021-22-Q2")).isEmpty();
	}

	@Test
	void givesNoRowToWhatIsNeitherDueNorReturned() {
		List<Benchmark> rows = new InventedRegion()
			.of(InventedRegion.measure(Unit.PERCENT, Basis.SNAPSHOT, Polarity.NEUTRAL, true, Set.of(4), List.of()))
			.authorities("A", "B")
			.returned("A", "2020-21-Q1", "50", "100")
			.compare("2020-21-Q1");
		assertThat(rows).map((row) -> row.subject().area())
			.containsExactly("A", InventedRegion.REGION, Comparators.ENGLAND);
	}

}
