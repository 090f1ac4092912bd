package uk.quartile.comparison.comparing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.comparison.InventedRegion;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.change.Change;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Grade;
import uk.quartile.domain.area.Succession.Kind;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Since;
import uk.quartile.domain.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** Sub-groups, graded authorities, other regions and people in general. */
class OtherComparatorsTests {

	private static final String ENGLAND = "E92000001";

	private static final String GRADED = "good or outstanding authorities";

	@Test
	void poolsASubGroupAndJudgesItsMembersAlone() {
		List<Benchmark> rows = new InventedRegion().subGroup("Cities", "A", "B")
			.authorities("A", "B", "C")
			.returned("A", "2020-21-Q1", "80", "100")
			.returned("B", "2020-21-Q1", "90", "300")
			.returned("C", "2020-21-Q1", "50", "100")
			.compare("2020-21-Q1");
		Benchmark cities = InventedRegion.row(rows, "Cities", "A+B");
		// 170 of 400; the mean of 80 and 30 would be 55.
		assertThat(cities.subject().value()).isEqualTo(42.5);
		assertThat(cities.subject().coverage()).isEqualTo(new Subject.Coverage(2, 2));
		assertThat(cities.rank()).isNull();
		assertThat(beside(rows, "A").subGroups())
			.containsExactly(new OtherComparators.InSubGroup("Cities", 42.5, Verdict.HIGHER));
		assertThat(beside(rows, "B").subGroups())
			.containsExactly(new OtherComparators.InSubGroup("Cities", 42.5, Verdict.LOWER));
		assertThat(beside(rows, "C").subGroups()).isEmpty();
	}

	@Test
	void leavesASubGroupBlankBelowTheMinimumCoverage() {
		List<Benchmark> rows = new InventedRegion().subGroup("Cities", "A", "B")
			.authorities("A", "B")
			.returned("A", "2020-21-Q1", "80", "100")
			.compare("2020-21-Q1");
		Subject cities = InventedRegion.row(rows, "Cities", "A+B").subject();
		assertThat(cities.figure()).hasToString(
				"Undefined[because=1 of 2 authorities have a figure; at least 75% are needed, why=FEW_MEMBERS]");
		assertThat(cities.coverage()).isEqualTo(new Subject.Coverage(2, 1));
		assertThat(beside(rows, "A").subGroups())
			.containsExactly(new OtherComparators.InSubGroup("Cities", null, null));
	}

	@Test
	void takesAMemberFromElsewhereAsPublished() {
		List<Benchmark> rows = new InventedRegion().subGroup("Ports", "A", "Z")
			.subGroup("Elsewhere alone", "Y", "Z")
			.authorities("A", "B")
			.elsewhere("Y", "E12000001")
			.elsewhere("Z", "E12000001")
			.returned("A", "2020-21-Q1", "80", "100")
			.published("Z", "2020-21-Q1", "20", "100")
			.compare("2020-21-Q1");
		assertThat(InventedRegion.row(rows, "Ports", "A+Z").subject().value()).isEqualTo(50);
		assertThat(rows).noneMatch((row) -> row.subject().type().written().equals("Elsewhere alone"));
	}

	@ParameterizedTest
	@CsvSource({ "2020-21-Q4, A+P, 2", "2021-22-Q1, A+S1+S2, 3" })
	void readsASubGroupAsAListOfItsDay(String quarter, String area, int members) {
		InventedRegion region = InventedRegion.split()
			.subGroup("Listed before", "A", "P")
			.subGroup("Listed after", "A", "S1", "S2");
		List<Benchmark> rows = region.compare(quarter);
		for (String name : List.of("Listed before", "Listed after")) {
			Benchmark row = InventedRegion.row(rows, name, area);
			assertThat(row.subject().coverage()).isEqualTo(new Subject.Coverage(members, members));
		}
		// A part of what was once whole had no ground of its own.
		assertThat(InventedRegion.split().subGroup("Parts", "A", "S1").compare("2020-21-Q4"))
			.filteredOn((row) -> row.subject().type().written().equals("Parts"))
			.map((row) -> row.subject().area())
			.containsExactly("A");
	}

	@Test
	void changesASubGroupOverTheFootprintsThatHaveBoth() {
		List<Benchmark> rows = InventedRegion.split().subGroup("Group", "A", "P").compare("2021-22-Q1");
		Change change = InventedRegion.change(InventedRegion.row(rows, "Group", "A+S1+S2"), Since.PREVIOUS_QUARTER);
		// A went from 50 of 100 to 60 of 100, P's ground from 50 of 100 to 30 of 100.
		assertThat(change.footprints()).isEqualTo(2);
		assertThat(List.of(change.risen(), change.fallen())).containsExactly(1, 1);
		assertThat(change.earlier().value()).isEqualTo(50);
		assertThat(change.now().value()).isEqualTo(45);
	}

	@Test
	void poolsTheGoodAndOutstandingByTheirNewestInspection() {
		InventedRegion region = new InventedRegion().authorities("A", "B")
			.elsewhere("Y", "E12000001")
			.elsewhere("Z", "E12000001")
			.inspected("A", "2019-05-01", Grade.GOOD)
			.inspected("A", "2020-07-01", Grade.INADEQUATE)
			.inspected("B", "2019-05-01", Grade.REQUIRES_IMPROVEMENT)
			.inspected("Y", "2019-05-01", Grade.INADEQUATE)
			.inspected("Y", "2020-06-30", Grade.OUTSTANDING)
			.inspected("Z", "2019-05-01", Grade.REQUIRES_IMPROVEMENT)
			.returned("A", "2020-21-Q1", "30", "100")
			.returned("B", "2020-21-Q1", "90", "100")
			.published("Y", "2020-21-Q1", "30", "300");
		List<Benchmark> rows = region.compare("2020-21-Q1");
		// A, whose worse grade came a day after the quarter, and Y: 60 of 400.
		Subject graded = InventedRegion.row(rows, GRADED, ENGLAND).subject();
		assertThat(graded.value()).isEqualTo(15);
		assertThat(graded.coverage()).isEqualTo(new Subject.Coverage(2, 2));
		assertThat(beside(rows, "B").graded()).isEqualTo(new OtherComparators.Graded(
				new Benchmark.Against(15, Quarter.parse("2020-21-Q1"), Verdict.HIGHER), 2, 2));
	}

	@Test
	void hasNoGradedFigureWhereGradesAreOnRecordForTooFew() {
		List<Benchmark> rows = new InventedRegion().authorities("A", "B", "C", "D")
			.inspected("A", "2019-05-01", Grade.GOOD)
			.inspected("B", "2019-05-01", Grade.GOOD)
			.returned("A", "2020-21-Q1", "30", "100")
			.returned("B", "2020-21-Q1", "30", "100")
			.compare("2020-21-Q1");
		assertThat(InventedRegion.row(rows, GRADED, ENGLAND).subject().figure()).hasToString(
				"Undefined[because=grades are on record for 2 of 4 authorities; at least 75% are needed, why=FEW_GRADES]");
		assertThat(beside(rows, "A").graded()).isNull();
	}

	@Test
	void saysNothingOfGradesWithoutAny() {
		List<Benchmark> rows = new InventedRegion().authorities("A")
			.returned("A", "2020-21-Q1", "30", "100")
			.compare("2020-21-Q1");
		assertThat(rows).noneMatch((row) -> row.subject().type().written().equals(GRADED));
	}

	@Test
	void keepsTheGradeOfARecodedAuthorityAndOfNoPartOfASplit() {
		InventedRegion region = InventedRegion.split()
			.authority("R1", null, "2021-03-31")
			.authority("R2", "2021-04-01", null)
			.succession("R1", "R2", "2021-04-01", Kind.RECODE)
			.inspected("R1", "2019-05-01", Grade.GOOD)
			.inspected("P", "2019-05-01", Grade.GOOD)
			.inspected("A", "2019-05-01", Grade.INADEQUATE)
			.returned("R2", "2021-22-Q1", "30", "100");
		// On record: A and R2 of A, S1, S2 and R2.
		assertThat(InventedRegion.row(region.compare("2021-22-Q1"), GRADED, ENGLAND).subject().figure()).hasToString(
				"Undefined[because=grades are on record for 2 of 4 authorities; at least 75% are needed, why=FEW_GRADES]");
		region.inspected("S1", "2021-05-01", Grade.INADEQUATE);
		Subject graded = InventedRegion.row(region.compare("2021-22-Q1"), GRADED, ENGLAND).subject();
		assertThat(graded.coverage()).isEqualTo(new Subject.Coverage(1, 1));
		assertThat(graded.value()).isEqualTo(30);
	}

	@ParameterizedTest
	@CsvSource({ "SNAPSHOT, HIGHER", "QUARTER," })
	void showsOlderGradedFiguresAndRegionsWithTheirDate(Basis basis, Verdict verdict) {
		List<Benchmark> rows = new InventedRegion().of(Unit.PERCENT, basis, Polarity.NEUTRAL)
			.authorities("A")
			.elsewhere("Z", "E12000001")
			.inspected("Z", "2015-05-01", Grade.GOOD)
			.inspected("A", "2015-05-01", Grade.INADEQUATE)
			.returned("A", "2020-21-Q1", "90", "100")
			.published("Z", "2019-20-Q1", "50", "100")
			.published("E12000001", "2019-20-Q1", "300", "1000")
			.published(ENGLAND, "2019-20-Q4", "500", "1000")
			.compare("2020-21-Q1");
		Benchmark.Against graded = beside(rows, "A").graded().against();
		assertThat(graded.quarter()).hasToString("2019-20-Q1");
		assertThat(graded.verdict()).isEqualTo(verdict);
		Benchmark region = InventedRegion.row(rows, "region", "E12000001");
		assertThat(region.subject().quarter()).hasToString("2020-21-Q1");
		assertThat(region.others().valueQuarter()).hasToString("2019-20-Q1");
		assertThat(region.subject().value()).isEqualTo(30);
		assertThat(region.changes()).isEmpty();
		assertThat(region.rank()).isNull();
		assertThat(region.england().verdict()).isEqualTo((basis == Basis.QUARTER) ? null : Verdict.LOWER);
	}

	@Test
	void hasARowOfEachOtherRegionAndOneOfItsOwn() {
		List<Benchmark> rows = new InventedRegion().authorities("A")
			.elsewhere("Y", "E12000001")
			.elsewhere("Z", "E12000002")
			.returned("A", "2020-21-Q1", "90", "100")
			.published("E12000001", "2020-21-Q1", "300", "1000")
			.published("E12000002", "2018-19-Q3", "300", "1000")
			.compare("2020-21-Q1");
		assertThat(rows).filteredOn((row) -> row.subject().type().written().equals("region"))
			.map((row) -> row.subject().area() + " " + row.subject().value() + " " + row.subject().status().written())
			.containsExactlyInAnyOrder(InventedRegion.REGION + " 90.0 ok", "E12000001 30.0 ok",
					// Six quarters old.
					"E12000002 null x");
	}

	@ParameterizedTest
	@CsvSource({ "2019-20-Q1, 93.5", "2020-21-Q1, 93.5", "2018-19-Q2, 90", "2020-21-Q2," })
	void standsPeopleInGeneralBesideAFigureUpToFiveQuartersLater(String quarter, Double value) {
		List<Benchmark> rows = new InventedRegion().authorities("A")
			.inGeneral("2018-09-30", 90)
			.inGeneral("2019-01-31", 93.5)
			.returned("A", quarter, "61", "100")
			.compare(quarter);
		OtherComparators beside = beside(rows, "A");
		assertThat((beside.generalPopulation() != null) ? beside.generalPopulation().value() : null).isEqualTo(value);
	}

	private static OtherComparators beside(List<Benchmark> rows, String authority) {
		return InventedRegion.row(rows, "authority", authority).others();
	}

}
