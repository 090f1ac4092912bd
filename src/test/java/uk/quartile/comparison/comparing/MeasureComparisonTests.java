package uk.quartile.comparison.comparing;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import uk.quartile.comparison.InventedRegion;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.area.Verdicts;
import uk.quartile.comparison.change.Change;
import uk.quartile.comparison.groups.Comparators;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Grade;
import uk.quartile.domain.area.Succession.Kind;
import uk.quartile.domain.figure.Finality;
import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Since;
import uk.quartile.domain.verdict.Verdict;
import uk.quartile.figures.Figure;

import static org.assertj.core.api.Assertions.assertThat;

/** Where one case ends and the next begins, on plain rates. */
class MeasureComparisonTests {

	@Test
	void countsWhoRoseAndFellAndNotWhoStayed() {
		List<Benchmark> rows = new InventedRegion().authorities("A", "B", "C", "D", "E")
			.returned("E", "2019-20-Q4", "50", "100")
			.returned("E", "2020-21-Q1", "70", "100")
			.returned("A", "2019-20-Q4", "50", "100")
			.returned("B", "2019-20-Q4", "50", "100")
			.returned("C", "2019-20-Q4", "50", "100")
			.returned("D", "2019-20-Q4", "50", "100")
			.returned("A", "2020-21-Q1", "51", "100")
			.returned("B", "2020-21-Q1", "60", "100")
			.returned("C", "2020-21-Q1", "40", "100")
			.returned("D", "2020-21-Q1", "50", "100")
			.compare("2020-21-Q1");
		assertThat(directions(rows, "region", InventedRegion.REGION)).containsExactly(5, 3, 1);
		assertThat(directions(rows, "authority", "A")).containsExactly(1, 1, 0);
		assertThat(directions(rows, "authority", "C")).containsExactly(1, 0, 1);
		assertThat(directions(rows, "authority", "D")).containsExactly(1, 0, 0);
	}

	@Test
	void takesAPercentageForFallenThoughItsCountRose() {
		List<Benchmark> rows = new InventedRegion().authorities("A")
			.returned("A", "2019-20-Q4", "50", "100")
			.returned("A", "2020-21-Q1", "60", "200")
			.compare("2020-21-Q1");
		assertThat(directions(rows, "authority", "A")).containsExactly(1, 0, 1);
	}

	private static List<Integer> directions(List<Benchmark> rows, String type, String area) {
		Change change = InventedRegion.change(InventedRegion.row(rows, type, area), Since.PREVIOUS_QUARTER);
		return List.of(change.footprints(), change.risen(), change.fallen());
	}

	@ParameterizedTest
	@CsvSource({ "2019-20-Q4, true", "2020-21-Q1, false", "2020-21-Q2, true" })
	void comparesWithinOneSideOfABreak(String breakAt, boolean comparable) {
		Measure broken = InventedRegion.measure(Unit.PERCENT, Basis.SNAPSHOT, Polarity.NEUTRAL, true, Set.of(1),
				List.of(new Measure.Break(Quarter.parse(breakAt), "new definition")));
		List<Benchmark> rows = new InventedRegion().of(broken)
			.authorities("A")
			.returned("A", "2019-20-Q4", "80", "100")
			.returned("A", "2020-21-Q1", "90", "100")
			.compare("2020-21-Q1");
		Change change = InventedRegion.change(InventedRegion.row(rows, "authority", "A"), Since.PREVIOUS_QUARTER);
		assertThat(change.noneBecause() == null).isEqualTo(comparable);
	}

	@ParameterizedTest
	@ValueSource(strings = { "P1", "P2" })
	void namesThePartWithoutAFigureWhereOthersHaveOne(String withheld) {
		InventedRegion region = merged().returned("S", "2021-22-Q1", "50", "400");
		for (String part : List.of("P1", "P2")) {
			region.returned(part, "2020-21-Q4", part.equals(withheld) ? "c" : "10", "100");
		}
		Change change = InventedRegion.change(InventedRegion.row(region.compare("2021-22-Q1"), "authority", "S"),
				Since.PREVIOUS_QUARTER);
		assertThat(change.noneBecause()).isEqualTo("no figure for 2020-21-Q4: the count is withheld at source");
		assertThat(change.earlier().numerator()).isNull();
	}

	@Test
	void takesTheRegionsChangeOverAMerger() {
		List<Benchmark> rows = merged().returned("P1", "2020-21-Q4", "10", "100")
			.returned("P2", "2020-21-Q4", "90", "300")
			.returned("S", "2021-22-Q1", "50", "400")
			.compare("2021-22-Q1");
		Change change = InventedRegion.change(InventedRegion.row(rows, "region", InventedRegion.REGION),
				Since.PREVIOUS_QUARTER);
		assertThat(change.earlier().value()).isEqualTo(25);
		assertThat(change.footprints()).isEqualTo(1);
	}

	private static InventedRegion merged() {
		return new InventedRegion().authority("P1", null, "2021-03-31")
			.authority("P2", null, "2021-03-31")
			.authority("S", "2021-04-01", null)
			.succession("P1", "S", "2021-04-01", Kind.MERGE)
			.succession("P2", "S", "2021-04-01", Kind.MERGE);
	}

	@Test
	void saysWhyAGroupWithoutAFigureHasNoChange() {
		List<Benchmark> rows = new InventedRegion().authorities("A", "B")
			.returned("A", "2020-21-Q1", "50", "100")
			.returned("B", "2020-21-Q1", "c", "100")
			.compare("2020-21-Q1");
		Benchmark region = InventedRegion.row(rows, "region", InventedRegion.REGION);
		assertThat(region.changes()).extracting(Change::noneBecause)
			.containsOnly("no figure for 2020-21-Q1: 1 of 2 authorities have a figure; at least 75% are needed");
	}

	@Test
	void changesEnglandOnlyWhereItsFigureIsOfTheQuarter() {
		InventedRegion region = new InventedRegion().authorities("A")
			.published(Comparators.ENGLAND, "2019-20-Q4", "500", "1000")
			.published(Comparators.ENGLAND, "2020-21-Q1", "600", "1000");
		Benchmark current = InventedRegion.row(region.compare("2020-21-Q1"), "england", Comparators.ENGLAND);
		Change change = InventedRegion.change(current, Since.PREVIOUS_QUARTER);
		assertThat(change.earlier().value()).isEqualTo(50);
		assertThat(change.now().value()).isEqualTo(60);
		Benchmark older = InventedRegion.row(region.compare("2020-21-Q2"), "england", Comparators.ENGLAND);
		assertThat(older.subject().value()).isEqualTo(60);
		assertThat(older.changes()).isEmpty();
		assertThat(current.others().valueQuarter()).isNull();
		assertThat(older.others().valueQuarter()).hasToString("2020-21-Q1");
	}

	@Test
	void showsAYearlyMeasureForFiveQuarters() {
		InventedRegion region = new InventedRegion()
			.of(InventedRegion.measure(Unit.PERCENT, Basis.SNAPSHOT, Polarity.NEUTRAL, true, Set.of(3), List.of()))
			.authorities("A")
			.returned("A", "2019-20-Q3", "50", "100");
		assertThat(region.compare("2020-21-Q4")).extracting((row) -> row.subject().quarter().toString())
			.containsOnly("2019-20-Q3");
		assertThat(region.compare("2021-22-Q1")).isEmpty();
	}

	@Test
	void changesAnotherRegionAndTheGradedGroupLikeEngland() {
		InventedRegion invented = new InventedRegion().authorities("A", "B")
			.elsewhere("Z", "E12000001")
			.inspected("A", "2019-05-01", Grade.GOOD)
			.inspected("B", "2019-05-01", Grade.INADEQUATE)
			.inspected("Z", "2019-05-01", Grade.INADEQUATE)
			.returned("A", "2019-20-Q4", "50", "100")
			.returned("A", "2020-21-Q1", "60", "100")
			.published("A", "2020-21-Q1", "10", "100")
			.published("E12000001", "2019-20-Q4", "500", "1000")
			.published("E12000001", "2020-21-Q1", "400", "1000");
		List<Benchmark> rows = invented.compare("2020-21-Q1");
		Change region = InventedRegion.change(InventedRegion.row(rows, "region", "E12000001"), Since.PREVIOUS_QUARTER);
		assertThat(List.of(region.earlier().value(), region.now().value())).containsExactly(50.0, 40.0);
		// As returned, and not once more as published.
		Change graded = InventedRegion.change(InventedRegion.row(rows, AreaType.GRADED.written(), Comparators.ENGLAND),
				Since.PREVIOUS_QUARTER);
		assertThat(List.of(graded.earlier().value(), graded.now().value())).containsExactly(50.0, 60.0);
	}

	@Test
	void comparesASubGroupWithTheRegionWhereBothHaveAFigure() {
		InventedRegion invented = new InventedRegion().authorities("A", "B", "C", "D")
			.subGroup("Pair", "A", "B")
			.returned("A", "2020-21-Q1", "90", "100")
			.returned("B", "2020-21-Q1", "90", "100");
		assertThat(pair(invented).region()).isNull();
		invented.returned("C", "2020-21-Q1", "10", "100").returned("D", "2020-21-Q1", "10", "100");
		assertThat(pair(invented).region())
			.isEqualTo(new Benchmark.Against(50, Quarter.parse("2020-21-Q1"), Verdict.HIGHER));
		assertThat(pair(new InventedRegion().authorities("A", "B", "C", "D", "E", "F", "G", "H")
			.subGroup("Pair", "A", "B")
			.returned("A", "2020-21-Q1", "c", "100")
			.returned("C", "2020-21-Q1", "10", "100")
			.returned("D", "2020-21-Q1", "10", "100")
			.returned("E", "2020-21-Q1", "10", "100")
			.returned("F", "2020-21-Q1", "10", "100")
			.returned("G", "2020-21-Q1", "10", "100")
			.returned("H", "2020-21-Q1", "10", "100")).region()).isNull();
	}

	private static Benchmark pair(InventedRegion invented) {
		return InventedRegion.row(invented.compare("2020-21-Q1"), "Pair", "A+B");
	}

	@Test
	void standsNobodyOfAnotherMeasureBesideAFigure() {
		List<Benchmark> rows = new InventedRegion().authorities("A")
			.inGeneral("another-measure", "2020-05-31", 90)
			.returned("A", "2020-21-Q1", "90", "100")
			.compare("2020-21-Q1");
		assertThat(InventedRegion.row(rows, "authority", "A").others().generalPopulation()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "60, SIMILAR", "60.0001, LOWER", "40, SIMILAR", "39.9999, HIGHER" })
	void takesALimitOnTheComparatorForSimilar(double comparator, Verdict verdict) {
		Measure measure = InventedRegion.measure(Unit.PERCENT, Basis.SNAPSHOT, Polarity.NEUTRAL, true, Set.of(1),
				List.of());
		Quarter quarter = Quarter.parse("2020-21-Q1");
		Subject subject = new Subject(AreaType.AUTHORITY, "A", quarter, Finality.OK, Subject.MadeOf.NO_COUNTS,
				new Figure.Known(50, new Interval(40, 60)), null);
		assertThat(Verdicts.on(measure, subject, comparator, quarter)).isEqualTo(verdict);
	}

}
