package uk.quartile.comparison.change;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import uk.quartile.catalogue.dictionary.OtherDefinition;
import uk.quartile.comparison.InventedRegion;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Succession.Kind;
import uk.quartile.domain.figure.NoChange;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Since;

import static org.assertj.core.api.Assertions.assertThat;

class ChangesTests {

	@Test
	void joinsThePartsOfASplitToTheirPredecessor() {
		List<Benchmark> rows = new InventedRegion().authorities("A", "B")
			.authority("P", null, "2021-03-31")
			.authority("S1", "2021-04-01", null)
			.authority("S2", "2021-04-01", null)
			.succession("P", "S1", "2021-04-01", Kind.SPLIT)
			.succession("P", "S2", "2021-04-01", Kind.SPLIT)
			.returned("A", "2020-21-Q4", "50", "100")
			.returned("P", "2020-21-Q4", "50", "100")
			.returned("A", "2021-22-Q1", "60", "100")
			.returned("B", "2021-22-Q1", "60", "100")
			.returned("S1", "2021-22-Q1", "10", "50")
			.returned("S2", "2021-22-Q1", "20", "50")
			.compare("2021-22-Q1");
		Change region = InventedRegion.change(InventedRegion.row(rows, "region", InventedRegion.REGION),
				Since.PREVIOUS_QUARTER);
		// A, and S1 with S2 against P; not B.
		assertThat(region.footprints()).isEqualTo(2);
		assertThat(region.risen()).isEqualTo(1);
		assertThat(region.fallen()).isEqualTo(1);
		assertThat(region.earlier().value()).isEqualTo(50);
		assertThat(region.now().value()).isEqualTo(45);
		assertThat(InventedRegion.change(InventedRegion.row(rows, "authority", "S1"), Since.PREVIOUS_QUARTER))
			.hasFieldOrPropertyWithValue("none",
					new NoChange(NoChange.Why.OTHER_GROUND, "no area of 2020-21-Q4 has the same boundary"))
			.hasFieldOrPropertyWithValue("footprints", 0);
	}

	@Test
	void comparesAJointReturnWithThePredecessorOfItsMembers() {
		List<Benchmark> rows = new InventedRegion().authority("P", null, "2021-03-31")
			.authority("S1", "2021-04-01", null)
			.authority("S2", "2021-04-01", null)
			.succession("P", "S1", "2021-04-01", Kind.SPLIT)
			.succession("P", "S2", "2021-04-01", Kind.SPLIT)
			.returned("P", "2020-21-Q1", "50", "100")
			.returned("S1+S2", "2021-22-Q1", "40", "100")
			.compare("2021-22-Q1");
		Change joint = InventedRegion.change(InventedRegion.row(rows, "joint", "S1+S2"), Since.YEAR_EARLIER);
		assertThat(joint.earlier().value()).isEqualTo(50);
		assertThat(joint.noneBecause()).isNull();
		assertThat(InventedRegion.change(InventedRegion.row(rows, "region", InventedRegion.REGION), Since.YEAR_EARLIER)
			.footprints()).isEqualTo(1);
	}

	@Test
	void poolsThePredecessorsOfAMerger() {
		List<Benchmark> rows = new InventedRegion().authority("P1", null, "2021-03-31")
			.authority("P2", null, "2021-03-31")
			.authority("S", "2021-04-01", null)
			.succession("P1", "S", "2021-04-01", Kind.MERGE)
			.succession("P2", "S", "2021-04-01", Kind.MERGE)
			.returned("P1", "2020-21-Q4", "10", "100")
			.returned("P2", "2020-21-Q4", "90", "300")
			.returned("S", "2021-22-Q1", "50", "400")
			.compare("2021-22-Q1");
		Change merged = InventedRegion.change(InventedRegion.row(rows, "authority", "S"), Since.PREVIOUS_QUARTER);
		assertThat(merged.earlier().value()).isEqualTo(25);
		assertThat(merged.fallen()).isEqualTo(1);
	}

	@Test
	void treatsARecodingAsTheSameAuthority() {
		List<Benchmark> rows = new InventedRegion().authority("P", null, "2021-03-31")
			.authority("S", "2021-04-01", null)
			.succession("P", "S", "2021-04-01", Kind.RECODE)
			.returned("P", "2020-21-Q4", "10", "100")
			.returned("S", "2020-21-Q1", "5", "100")
			.returned("S", "2021-22-Q1", "20", "100")
			.compare("2021-22-Q1");
		Benchmark row = InventedRegion.row(rows, "authority", "S");
		assertThat(InventedRegion.change(row, Since.PREVIOUS_QUARTER).earlier().value()).isEqualTo(10);
		// Returned by the successor for its predecessor's quarter.
		assertThat(InventedRegion.change(row, Since.YEAR_EARLIER).earlier().value()).isEqualTo(5);
	}

	@Test
	void comparesNothingAcrossAMovedBoundary() {
		List<Benchmark> rows = new InventedRegion().authorities("A")
			.authority("P", null, "2021-03-31")
			.authority("S", "2021-04-01", null)
			.succession("P", "S", "2021-04-01", Kind.TRANSFER)
			.returned("A", "2020-21-Q4", "10", "100")
			.returned("P", "2020-21-Q4", "10", "100")
			.returned("A", "2021-22-Q1", "20", "100")
			.returned("S", "2021-22-Q1", "20", "100")
			.compare("2021-22-Q1");
		assertThat(
				InventedRegion.change(InventedRegion.row(rows, "authority", "S"), Since.PREVIOUS_QUARTER).noneBecause())
			.isEqualTo("no area of 2020-21-Q4 has the same boundary");
		assertThat(
				InventedRegion.change(InventedRegion.row(rows, "region", InventedRegion.REGION), Since.PREVIOUS_QUARTER)
					.noneBecause())
			.isEqualTo("1 of 2 authorities have figures for both quarters; at least 75% are needed");
	}

	@Test
	void comparesTheTwoSidesOfABoundaryThatMovedBetweenSurvivingCodesOnlyTogether() {
		InventedRegion region = new InventedRegion().authorities("A", "B", "C", "D", "E", "F", "G", "H")
			.succession("A", "B", "2021-04-01", Kind.TRANSFER);
		for (String quarter : List.of("2020-21-Q1", "2020-21-Q4", "2021-22-Q1")) {
			for (String area : List.of("A", "B", "C", "D", "E", "F", "G", "H")) {
				region.returned(area, quarter, quarter.startsWith("2020") ? "10" : "20", "100");
			}
		}
		List<Benchmark> rows = region.compare("2021-22-Q1");
		for (String area : List.of("A", "B")) {
			Change change = InventedRegion.change(InventedRegion.row(rows, "authority", area), Since.YEAR_EARLIER);
			assertThat(change.noneBecause()).isEqualTo("no area of 2020-21-Q1 has the same boundary");
			assertThat(change.earlier()).isNull();
		}
		assertThat(InventedRegion.change(InventedRegion.row(rows, "authority", "C"), Since.YEAR_EARLIER).noneBecause())
			.isNull();
		Change group = InventedRegion.change(InventedRegion.row(rows, "region", InventedRegion.REGION),
				Since.YEAR_EARLIER);
		assertThat(group.footprints()).isEqualTo(7);
		assertThat(group.now().numerator()).hasToString("160");
		Change both = InventedRegion.change(InventedRegion.row(rows, "joint", "A+B"), Since.YEAR_EARLIER);
		assertThat(both.earlier().numerator()).hasToString("20");
		assertThat(both.now().numerator()).hasToString("40");
		List<Benchmark> before = region.compare("2020-21-Q4");
		assertThat(InventedRegion.change(InventedRegion.row(before, "authority", "A"), Since.PREVIOUS_QUARTER)
			.noneBecause()).isEqualTo("no figure for 2020-21-Q3");
	}

	@Test
	void keepsTheEarlierFigureAcrossABreakButNoChange() {
		Measure broken = InventedRegion.measure(Unit.PERCENT, Basis.SNAPSHOT, Polarity.NEUTRAL, true, Set.of(1),
				List.of(new Measure.Break(Quarter.parse("2020-21-Q1"), "new definition")));
		List<Benchmark> rows = new InventedRegion().of(broken)
			.authorities("A")
			.returned("A", "2019-20-Q4", "80", "100")
			.returned("A", "2020-21-Q1", "90", "100")
			.compare("2020-21-Q1");
		Change change = InventedRegion.change(InventedRegion.row(rows, "authority", "A"), Since.PREVIOUS_QUARTER);
		assertThat(change.earlier().value()).isEqualTo(80);
		assertThat(change.noneBecause())
			.isEqualTo("figures from 2020-21-Q1 on can't be compared with earlier ones: new definition");
	}

	@Test
	void keepsWhatIsCountedByAnotherDefinitionOutOfChanges() {
		OtherDefinition old = new OtherDefinition("v1", "counted by dictionary v1", "counted by version v1");
		OtherDefinition alike = new OtherDefinition("v1", "counted by dictionary v1b", "counted by version v1b");
		InventedRegion region = new InventedRegion().authorities("A", "B", "C", "D")
			.returned("A", "2019-20-Q4", "10", "100")
			.returnedBy(old, "A", "2020-21-Q1", "20", "100")
			.returnedBy(old, "B", "2019-20-Q4", "10", "100")
			.returnedBy(alike, "B", "2020-21-Q1", "30", "100")
			.returned("C", "2019-20-Q4", "40", "100")
			.returned("C", "2020-21-Q1", "44", "100")
			.returned("D", "2019-20-Q4", "40", "100")
			.returned("D", "2020-21-Q1", "40", "100");
		List<Benchmark> rows = region.compare("2020-21-Q1");
		Change a = InventedRegion.change(InventedRegion.row(rows, "authority", "A"), Since.PREVIOUS_QUARTER);
		assertThat(a.none().why()).isEqualTo(NoChange.Why.BREAK);
		assertThat(a.noneBecause()).isEqualTo("the figure of 2020-21-Q1 is counted by version v1");
		assertThat(
				InventedRegion.change(InventedRegion.row(rows, "authority", "B"), Since.PREVIOUS_QUARTER).noneBecause())
			.isNull();
		assertThat(InventedRegion.row(rows, "authority", "A").rank()).isNull();
		assertThat(InventedRegion.row(rows, "authority", "A").region().verdict()).isNull();
		assertThat(InventedRegion.row(rows, "authority", "C").rank().ranked()).isEqualTo(2);
		Benchmark all = InventedRegion.row(rows, "region", InventedRegion.REGION);
		assertThat(all.subject().numerator()).hasToString("134");
		assertThat(all.subject().other().because()).isEqualTo(
				"counted in 2 of its 4 parts by another version of the dictionary than that in force for the quarter");
		// Three of four are counted alike in both quarters: enough.
		Change change = InventedRegion.change(all, Since.PREVIOUS_QUARTER);
		assertThat(change.footprints()).isEqualTo(3);
		assertThat(change.earlier().numerator()).hasToString("90");
		assertThat(change.now().numerator()).hasToString("114");
	}

	@Test
	void saysWhichFigureIsAbsentAndWhy() {
		List<Benchmark> rows = new InventedRegion().authorities("A", "B")
			.returned("A", "2019-20-Q4", "c", "100")
			.returned("A", "2020-21-Q1", "90", "100")
			.returned("B", "2019-20-Q4", "80", "100")
			.compare("2020-21-Q1");
		assertThat(
				InventedRegion.change(InventedRegion.row(rows, "authority", "A"), Since.PREVIOUS_QUARTER).noneBecause())
			.isEqualTo("no figure for 2019-20-Q4: the count is withheld at source");
		assertThat(InventedRegion.change(InventedRegion.row(rows, "authority", "A"), Since.YEAR_EARLIER).noneBecause())
			.isEqualTo("no figure for 2019-20-Q1");
		Change absentNow = InventedRegion.change(InventedRegion.row(rows, "authority", "B"), Since.PREVIOUS_QUARTER);
		assertThat(absentNow.noneBecause()).isEqualTo("no figure for 2020-21-Q1: not supplied");
		assertThat(absentNow.earlier().value()).isEqualTo(80);
	}

	@Test
	void countsRisesByChildrenAndNotByRate() {
		List<Benchmark> rows = new InventedRegion().of(Unit.PER_10000, Basis.SNAPSHOT, Polarity.NEUTRAL)
			.authorities("A")
			.returned("A", "2019-20-Q4", "100", "10000")
			.returned("A", "2020-21-Q1", "101", "20000")
			.compare("2020-21-Q1");
		assertThat(InventedRegion.change(InventedRegion.row(rows, "authority", "A"), Since.PREVIOUS_QUARTER).risen())
			.isEqualTo(1);
	}

	/**
	 * Rutland's re-referrals were 18.75% and then 18.84%: both are printed as 18.8%, and
	 * a page that counts it among those that rose contradicts its own table.
	 */
	@Test
	void countsWhatIsPrintedAsTheSameValueAmongNeither() {
		List<Benchmark> rows = new InventedRegion().authorities("A", "B")
			.returned("A", "2019-20-Q4", "1875", "10000")
			.returned("B", "2019-20-Q4", "2000", "10000")
			.returned("A", "2020-21-Q1", "1884", "10000")
			.returned("B", "2020-21-Q1", "2010", "10000")
			.compare("2020-21-Q1");
		Change region = InventedRegion.change(InventedRegion.row(rows, "region", InventedRegion.REGION),
				Since.PREVIOUS_QUARTER);
		assertThat(List.of(region.judged(), region.risen(), region.fallen())).containsExactly(2, 1, 0);
	}

}
