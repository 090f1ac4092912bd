package uk.quartile.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.change.Change;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Succession.Kind;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Since;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The parts of a split, or of several that became several, together, on the ground of
 * what was there before.
 */
class JointGroundTests {

	@Test
	void givesTheChangeAcrossASplitToItsPartsTogether() {
		List<Benchmark> rows = InventedRegion.split().compare("2021-22-Q1");
		Benchmark joint = InventedRegion.row(rows, "joint", "S1+S2");
		assertThat(joint.others().ground()).hasToString("P");
		assertThat(joint.rank()).isNull();
		Change change = InventedRegion.change(joint, Since.PREVIOUS_QUARTER);
		// P had 50 of 100; its parts have 10 of 50 and 20 of 50.
		assertThat(change.earlier().value()).isEqualTo(50);
		assertThat(change.now().value()).isEqualTo(30);
		assertThat(change.fallen()).isEqualTo(1);
		Subject region = InventedRegion.row(rows, "region", InventedRegion.REGION).subject();
		assertThat(region.coverage()).isEqualTo(new Subject.Coverage(3, 3));
		assertThat(region.numerator()).hasToString("90");
	}

	@Test
	void hasNoJointRowWhereThePartsHaveChangesOfTheirOwnOrReturnJointly() {
		InventedRegion later = InventedRegion.split();
		for (String quarter : List.of("2021-22-Q2", "2022-23-Q1", "2022-23-Q2")) {
			later.returned("A", quarter, "60", "100")
				.returned("S1", quarter, "10", "50")
				.returned("S2", quarter, "20", "50");
		}
		assertThat(later.compare("2022-23-Q2")).noneMatch((row) -> row.subject().area().equals("S1+S2"));
		// Nothing was returned of the quarter a year before.
		assertThat(later.compare("2021-22-Q2")).noneMatch((row) -> row.subject().area().equals("S1+S2"));
		List<Benchmark> jointly = InventedRegion.divided(Kind.SPLIT)
			.returned("P", "2020-21-Q1", "50", "100")
			.returned("S1+S2", "2021-22-Q1", "40", "100")
			.compare("2021-22-Q1");
		assertThat(jointly).filteredOn((row) -> row.subject().area().equals("S1+S2"))
			.singleElement()
			.satisfies((row) -> assertThat(row.others().ground()).isNull());
	}

	@Test
	void saysWhyThePartsTogetherHaveNoFigure() {
		List<Benchmark> rows = InventedRegion.divided(Kind.SPLIT)
			.returned("P", "2020-21-Q1", "50", "100")
			.returned("S1", "2021-22-Q1", "40", "100")
			.returned("S2", "2021-22-Q1", "c", "100")
			.compare("2021-22-Q1");
		Benchmark joint = InventedRegion.row(rows, "joint", "S1+S2");
		assertThat(joint.subject().figure())
			.hasToString("Undefined[because=1 of 2 authorities have a figure; all are needed, why=FEW_MEMBERS]");
		assertThat(InventedRegion.change(joint, Since.YEAR_EARLIER).noneBecause())
			.isEqualTo("no figure for 2021-22-Q1: 1 of 2 authorities have a figure; all are needed");
	}

	/**
	 * A county of 80 of 200 and a town of 20 of 100 became two, across their boundary.
	 */
	@ParameterizedTest
	@CsvSource({ "SPLIT, MERGE", "TRANSFER, TRANSFER" })
	void joinsSeveralThatBecameSeveralAndKeepsTheRegionsChange(Kind ofCounty, Kind ofTown) {
		InventedRegion region = new InventedRegion().of(Unit.COUNT, Basis.QUARTER, Polarity.NEUTRAL)
			.authorities("A")
			.authority("P", null, "2021-03-31")
			.authority("T", null, "2021-03-31")
			.authority("S1", "2021-04-01", null)
			.authority("S2", "2021-04-01", null)
			.succession("P", "S1", "2021-04-01", ofCounty)
			.succession("P", "S2", "2021-04-01", ofCounty)
			.succession("T", "S2", "2021-04-01", ofTown);
		Quarter last = Quarter.parse("2021-22-Q4");
		for (int age = 15; age >= 0; age--) {
			String quarter = last.minus(age).toString();
			region.returned("A", quarter, String.valueOf(100 + age % 3), "1");
			if (age > 3) {
				region.returned("P", quarter, String.valueOf(80 + age % 2), "1").returned("T", quarter, "20", "1");
			}
			else {
				region.returned("S1", quarter, "40", "1").returned("S2", quarter, "70", "1");
			}
		}
		List<Benchmark> rows = region.compare(last.toString());
		Benchmark joint = InventedRegion.row(rows, "joint", "S1+S2");
		assertThat(joint.others().ground()).hasToString("P+T");
		Change change = InventedRegion.change(joint, Since.YEAR_EARLIER);
		// P and T had 80 and 20; S1 and S2 have 40 and 70.
		assertThat(change.earlier().value()).isEqualTo(100);
		assertThat(change.now().value()).isEqualTo(110);
		assertThat(InventedRegion.change(InventedRegion.row(rows, "authority", "S2"), Since.YEAR_EARLIER).noneBecause())
			.isEqualTo("no area of 2020-21-Q4 has the same boundary");
		assertThat(joint.overTime().trend()).satisfies((trend) -> {
			assertThat(trend.since()).hasToString("2021-22-Q1");
			assertThat(trend.brokenBecause()).isEqualTo("the authorities were reorganised");
		});
		Benchmark group = InventedRegion.row(rows, "region", InventedRegion.REGION);
		Change regions = InventedRegion.change(group, Since.YEAR_EARLIER);
		assertThat(regions.footprints()).isEqualTo(2);
		assertThat(regions.earlier().value()).isEqualTo(201);
		assertThat(regions.now().value()).isEqualTo(210);
		assertThat(group.overTime().trend()).isNotNull();
		assertThat(group.overTime().trend().points()).isEqualTo(16);
	}

	@Test
	void joinsNothingAcrossATransfer() {
		List<Benchmark> rows = InventedRegion.divided(Kind.TRANSFER)
			.returned("P", "2020-21-Q4", "50", "100")
			.returned("S1", "2021-22-Q1", "40", "100")
			.returned("S2", "2021-22-Q1", "40", "100")
			.compare("2021-22-Q1");
		assertThat(rows).noneMatch((row) -> row.subject().area().equals("S1+S2"));
		assertThat(InventedRegion.change(InventedRegion.row(rows, "authority", "S1"), Since.PREVIOUS_QUARTER)
			.noneBecause()).isEqualTo("no area of 2020-21-Q4 has the same boundary");
	}

}
