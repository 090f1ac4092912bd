package uk.quartile.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.change.Change;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.periods.Span;
import uk.quartile.domain.figure.NoFigure;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Relations;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Since;
import uk.quartile.figures.Figure;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing to count (z) is an answer: 0 of 0 in pools and sums, it takes nothing from
 * coverage or a place, and isn't missing (METHODS.md, "Values").
 */
class NothingToCountTests {

	private static final String QUARTER = "2020-21-Q4";

	private static final String ENGLAND = "E92000001";

	private static final Measure FLOW = InventedRegion.measure(Unit.PERCENT, Basis.QUARTER, Polarity.HIGH_IS_GOOD, true,
			Set.of(1, 2, 3, 4), List.of());

	private static InventedRegion region() {
		return new InventedRegion().of(FLOW).authorities("A", "B", "C", "D");
	}

	private static InventedRegion twoOfFour() {
		return region().returned("A", QUARTER, "22", "25")
			.returned("B", QUARTER, "z", "0")
			.returned("C", QUARTER, "20", "22")
			.returned("D", QUARTER, "z", "0");
	}

	@Test
	void addsNothingToAPoolAndTakesNothingFromItsCoverage() {
		List<Benchmark> rows = twoOfFour().compare(QUARTER);
		Subject region = InventedRegion.row(rows, "region", InventedRegion.REGION).subject();
		assertThat(region.status().written()).isEqualTo("ok");
		assertThat(region.numerator()).isEqualByComparingTo("42");
		assertThat(region.denominator()).isEqualByComparingTo("47");
		assertThat(region.coverage()).isEqualTo(new Subject.Coverage(4, 4));
		assertThat(InventedRegion.row(rows, "authority", "A").rank()).isEqualTo(new Benchmark.Rank(2, 2));
		assertThat(InventedRegion.row(rows, "authority", "B").rank()).isNull();
		assertThat(InventedRegion.row(rows, "authority", "B").subject().status().written()).isEqualTo("z");
	}

	@Test
	void isSaidOfAGroupOnlyWhereItIsSoOfAll() {
		InventedRegion three = region().returned("A", QUARTER, "z", "0")
			.returned("B", QUARTER, "z", "0")
			.returned("C", QUARTER, "z", "0");
		Subject some = InventedRegion.row(three.compare(QUARTER), "region", InventedRegion.REGION).subject();
		assertThat(some.status().written()).isEqualTo("x");
		assertThat(some.figure()).isEqualTo(new Figure.Undefined(
				"3 of 4 authorities had nothing to count, and no other has a figure", NoFigure.Why.FEW_MEMBERS));
		Subject all = InventedRegion
			.row(three.returned("D", QUARTER, "z", "0").compare(QUARTER), "region", InventedRegion.REGION)
			.subject();
		assertThat(all.status().written()).isEqualTo("z");
		assertThat(all.figure())
			.isEqualTo(new Figure.Undefined("there was nothing to count", NoFigure.Why.NOTHING_TO_COUNT));
		assertThat(all.coverage()).isEqualTo(new Subject.Coverage(4, 4));
	}

	@Test
	void letsWhatIsPublishedStandWhereSomeAreMissing() {
		InventedRegion three = region().returned("A", QUARTER, "z", "0")
			.returned("B", QUARTER, "z", "0")
			.returned("C", QUARTER, "z", "0")
			.published(InventedRegion.REGION, QUARTER, "10", "40");
		assertThat(InventedRegion.row(three.compare(QUARTER), "region", InventedRegion.REGION).subject().value())
			.isEqualTo(25);
	}

	@Test
	void makesNoGapInASumOverQuarters() {
		InventedRegion region = new InventedRegion().of(FLOW).authorities("A", "B");
		List.of("2020-21-Q1", "2020-21-Q2", "2020-21-Q3", QUARTER)
			.forEach((quarter) -> region.returned("A", quarter, "24", "32")
				.returned("B", quarter, quarter.equals("2020-21-Q2") ? "z" : "20", "25"));
		List<Benchmark> rows = region.compare(QUARTER);
		// 3 × 20 of 75, and with A's 4 × 24 of 32: 156 of 203.
		Span own = InventedRegion.row(rows, "authority", "B").overTime().periods().rolling();
		assertThat(own.numerator()).isEqualByComparingTo("60");
		assertThat(own.denominator()).isEqualByComparingTo("75");
		Span together = InventedRegion.row(rows, "region", InventedRegion.REGION).overTime().periods().rolling();
		assertThat(together.numerator()).isEqualByComparingTo("156");
		assertThat(together.denominator()).isEqualByComparingTo("203");
		// No point of the authority's own series; the region's has one of those who have.
		assertThat(InventedRegion.row(rows, "authority", "B").overTime().trend().points()).isEqualTo(3);
		assertThat(InventedRegion.row(rows, "region", InventedRegion.REGION).overTime().trend().points()).isEqualTo(4);
	}

	@Test
	void isPartOfAChangeOfTheGroup() {
		InventedRegion region = twoOfFour().returned("A", "2019-20-Q4", "20", "25")
			.returned("B", "2019-20-Q4", "z", "0")
			.returned("C", "2019-20-Q4", "20", "22")
			.returned("D", "2019-20-Q4", "3", "3");
		Change change = InventedRegion
			.change(InventedRegion.row(region.compare(QUARTER), "region", InventedRegion.REGION), Since.YEAR_EARLIER);
		assertThat(change.noneBecause()).isNull();
		// 43 of 50 to 42 of 47; B counts in neither quarter, D can't be judged.
		assertThat(change.earlier().numerator()).isEqualByComparingTo("43");
		assertThat(change.now().numerator()).isEqualByComparingTo("42");
		assertThat(change.footprints()).isEqualTo(3);
		assertThat(change.judged()).isEqualTo(2);
		assertThat(change.risen()).isEqualTo(1);
		assertThat(change.fallen()).isZero();
	}

	@Test
	void leavesARegionItsPlaceAmongOthers() {
		List<Benchmark> rows = new InventedRegion().of(FLOW)
			.authoritiesOf("R1", "A", "B")
			.authoritiesOf("R2", "C")
			.returned("A", QUARTER, "30", "40")
			.returned("B", QUARTER, "z", "0")
			.returned("C", QUARTER, "20", "40")
			.compare(ENGLAND, QUARTER);
		assertThat(InventedRegion.row(rows, "region", "R1").rank()).isEqualTo(new Benchmark.Rank(1, 2));
		Subject england = InventedRegion.row(rows, "england", ENGLAND).subject();
		assertThat(england.numerator()).isEqualByComparingTo("50");
		assertThat(england.coverage()).isEqualTo(new Subject.Coverage(3, 3));
	}

	@Test
	void standsForAPartOfAJointGround() {
		List<Benchmark> rows = InventedRegion.split()
			.returned("A", "2021-22-Q1", "60", "100")
			.returned("S2", "2021-22-Q1", "z", "0")
			.compare("2021-22-Q1");
		Subject joint = InventedRegion.row(rows, "joint", "S1+S2").subject();
		assertThat(joint.numerator()).isEqualByComparingTo("10");
		assertThat(joint.coverage()).isEqualTo(new Subject.Coverage(2, 2));
	}

	@Test
	void countsAsNoneOfAFlow() {
		Measure stock = new Measure("measure", "Measure", "Section", "", "", FLOW.denominator(), "", Unit.PERCENT,
				Basis.SNAPSHOT, Polarity.NEUTRAL, 1, FLOW.counts(), true, Set.of(1, 2, 3, 4), null, null, List.of(),
				null, "", true, new Relations(null, new Relations.Flows("starts", "ends"), null, null), false);
		InventedRegion region = new InventedRegion().of(stock).authorities("A", "B");
		region.returned("A", QUARTER, "50", "100").returned("B", QUARTER, "z", "0");
		region.related("starts", "A", QUARTER, false, "9").related("ends", "A", QUARTER, false, "4");
		region.related("starts", "B", QUARTER, false, "z").related("ends", "B", QUARTER, false, "z");
		Benchmark row = InventedRegion.row(region.compare(QUARTER), "region", InventedRegion.REGION);
		assertThat(row.overTime().periods().netFlow().net()).isEqualByComparingTo(BigDecimal.valueOf(5));
	}

}
