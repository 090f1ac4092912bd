package uk.quartile.comparison.comparing;

import java.util.List;

import org.junit.jupiter.api.Test;

import uk.quartile.comparison.InventedRegion;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.change.Change;
import uk.quartile.domain.figure.DenominatorSource;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Since;
import uk.quartile.domain.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** England, whose areas are the regions. */
class EnglandComparisonTests {

	private static final String ENGLAND = "E92000001";

	private static InventedRegion threeRegions() {
		return new InventedRegion().of(Unit.PERCENT, Basis.SNAPSHOT, Polarity.HIGH_IS_GOOD)
			.authoritiesOf("R1", "A", "B")
			.authoritiesOf("R2", "C", "D")
			.authoritiesOf("R3", "E");
	}

	@Test
	void ranksTheRegionsAndHoldsThemAgainstEngland() {
		List<Benchmark> rows = threeRegions().returned("A", "2020-21-Q1", "90", "100")
			.returned("B", "2020-21-Q1", "270", "300")
			.returned("C", "2020-21-Q1", "100", "200")
			.returned("D", "2020-21-Q1", "100", "200")
			.returned("E", "2020-21-Q1", "20", "200")
			.compare(ENGLAND, "2020-21-Q1");
		assertThat(rows).map((row) -> row.subject().type().written() + " " + row.subject().area())
			.containsExactly("region R1", "region R2", "region R3", "england E92000001");
		Benchmark first = InventedRegion.row(rows, "region", "R1");
		assertThat(first.subject().value()).isEqualTo(90);
		assertThat(first.rank()).isEqualTo(new Benchmark.Rank(1, 3));
		assertThat(first.subject().coverage()).isEqualTo(new Subject.Coverage(2, 2));
		assertThat(first.region()).isNull();
		assertThat(first.neighbours()).isNull();
		// 580 of 1,000 children.
		assertThat(first.england().value()).isEqualTo(58);
		assertThat(first.england().verdict()).isEqualTo(Verdict.BETTER);
		assertThat(InventedRegion.row(rows, "region", "R3").england().verdict()).isEqualTo(Verdict.WORSE);
		Benchmark england = InventedRegion.row(rows, "england", ENGLAND);
		assertThat(england.subject().value()).isEqualTo(58);
		assertThat(england.subject().madeOf().denominatorSource()).isEqualTo(DenominatorSource.RETURNED);
		assertThat(england.subject().coverage()).isEqualTo(new Subject.Coverage(5, 5));
		assertThat(england.rank()).isNull();
		assertThat(england.england().verdict()).isNull();
	}

	@Test
	void countsTheRegionsThatRose() {
		List<Benchmark> rows = threeRegions().returned("A", "2019-20-Q1", "10", "100")
			.returned("B", "2019-20-Q1", "10", "100")
			.returned("C", "2019-20-Q1", "50", "100")
			.returned("D", "2019-20-Q1", "50", "100")
			.returned("E", "2019-20-Q1", "50", "100")
			.returned("A", "2020-21-Q1", "40", "100")
			.returned("B", "2020-21-Q1", "9", "100")
			.returned("C", "2020-21-Q1", "40", "100")
			.returned("D", "2020-21-Q1", "40", "100")
			.returned("E", "2020-21-Q1", "51", "100")
			.compare(ENGLAND, "2020-21-Q1");
		Change england = InventedRegion.change(InventedRegion.row(rows, "england", ENGLAND), Since.YEAR_EARLIER);
		assertThat(england.noneBecause()).isNull();
		assertThat(england.earlier().value()).isEqualTo(34);
		assertThat(england.now().value()).isEqualTo(36);
		assertThat(List.of(england.footprints(), england.risen(), england.fallen())).containsExactly(3, 2, 1);
		Change first = InventedRegion.change(InventedRegion.row(rows, "region", "R1"), Since.YEAR_EARLIER);
		assertThat(List.of(first.footprints(), first.risen(), first.fallen())).containsExactly(2, 1, 1);
	}

	@Test
	void letsPublishedCountsStandWhereReturnsFallShort() {
		List<Benchmark> rows = threeRegions().returned("A", "2020-21-Q1", "90", "100")
			.returned("B", "2020-21-Q1", "90", "100")
			.published("R2", "2020-21-Q1", "500", "1000")
			.published(ENGLAND, "2020-21-Q1", "6000", "10000")
			.compare(ENGLAND, "2020-21-Q1");
		assertThat(InventedRegion.row(rows, "region", "R1").subject().madeOf().denominatorSource())
			.isEqualTo(DenominatorSource.RETURNED);
		Subject second = InventedRegion.row(rows, "region", "R2").subject();
		assertThat(second.value()).isEqualTo(50);
		assertThat(second.madeOf().denominatorSource()).isEqualTo(DenominatorSource.PUBLISHED);
		assertThat(InventedRegion.row(rows, "region", "R2").rank()).isEqualTo(new Benchmark.Rank(2, 2));
		assertThat(InventedRegion.row(rows, "region", "R3").subject().status().written()).isEqualTo("not-supplied");
		Subject england = InventedRegion.row(rows, "england", ENGLAND).subject();
		assertThat(england.value()).isEqualTo(60);
		assertThat(england.madeOf().denominatorSource()).isEqualTo(DenominatorSource.PUBLISHED);
		assertThat(england.coverage()).isEqualTo(new Subject.Coverage(5, 2));
	}

	@Test
	void showsAnOlderEnglandWithItsDate() {
		List<Benchmark> rows = threeRegions().returned("A", "2020-21-Q1", "90", "100")
			.returned("B", "2020-21-Q1", "90", "100")
			.published(ENGLAND, "2019-20-Q4", "6000", "10000")
			.compare(ENGLAND, "2020-21-Q1");
		Benchmark england = InventedRegion.row(rows, "england", ENGLAND);
		assertThat(england.england().quarter()).hasToString("2019-20-Q4");
		assertThat(england.changes()).isEmpty();
		assertThat(InventedRegion.row(rows, "region", "R1").england().quarter()).hasToString("2019-20-Q4");
		assertThat(InventedRegion.row(rows, "region", "R1").england().verdict()).isEqualTo(Verdict.BETTER);
	}

}
