package uk.quartile.comparison;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

import uk.quartile.StoredInput;
import uk.quartile.database.TestDatabase;
import uk.quartile.statistics.HalfUp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The real returns, against what was published of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EastMidlandsTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private static final List<String> COLUMNS = List.of("quarter", "status", "value", "lower_95", "upper_95", "rank",
			"ranked", "region_value", "versus_region", "neighbours_value", "neighbours_available", "neighbours_quarter",
			"versus_neighbours", "england_value", "england_quarter", "versus_england");

	private Compared compared;

	private final Map<String, Long> comparisons = new HashMap<>();

	private long firstQuarter;

	@BeforeAll
	void comparesTheRealReturns() {
		StoredInput input = new StoredInput(database.dataSource());
		this.compared = new Compared(database.dataSource(), input.receive(Path.of("jobs"), Path.of("input")),
				Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC));
		input.acceptAll(Path.of("input", "returns"));
		for (String quarter : List.of("2019-20-Q1", "2021-22-Q4")) {
			this.comparisons.put(quarter, this.compared.compare(quarter));
		}
		this.firstQuarter = this.comparisons.get("2019-20-Q1");
	}

	@Test
	void givesTheNineRowsOfTheLeicesterDeck() {
		// Leicester City Council, Assuring Quality of Practice, April to September 2019,
		// slide 6.
		assertThat(this.compared.lines("""
				SELECT name || ' ' || trunc(earlier_numerator) || ' ' || trunc(numerator) || ' '
					|| to_char(numerator - earlier_numerator, 'SG999')
				FROM change
				JOIN comparison_measure USING (measure_comparison)
				JOIN authority ON code = area
				WHERE comparison = :comparison AND measure = 'children-looked-after' AND area_type = 'authority'
					AND since = 'year-earlier'
				ORDER BY name COLLATE "C"
				""", this.firstQuarter)).map((line) -> line.replaceAll("([+-]) +", "$1"))
			.containsExactly("Derby 521 565 +44", "Derbyshire 742 825 +83", "Leicester 687 663 -24",
					"Leicestershire 577 599 +22", "Lincolnshire 638 627 -11", "Northamptonshire 1078 1128 +50",
					"Nottingham 623 618 -5", "Nottinghamshire 841 866 +25", "Rutland 29 41 +12");
	}

	@Test
	void poolsTheRegion() {
		// METHODS.md "Groups": 5,932 of 989,843 children is 59.9 pooled.
		Map<String, Object> region = this.compared.benchmark(this.firstQuarter, "children-looked-after", "region",
				"E12000004");
		assertThat(region.get("numerator")).hasToString("5932.0000");
		assertThat(region.get("denominator")).hasToString("989843.0000");
		assertThat(HalfUp.round((double) region.get("value"), 1)).hasToString("59.9");
		assertThat(region).containsEntry("members", 9)
			.containsEntry("members_with_figure", 9)
			.containsEntry("denominator_source", "population")
			.containsEntry("population_year", 2019)
			.containsEntry("status", "ok")
			.containsEntry("region_value", null)
			.containsEntry("rank", null);
	}

	@Test
	void saysThatSixOfTheNineHaveRisen() {
		// The deck's slide 6: "Six of the nine LAs have seen a rise"; its rows add up to
		// 5,736 and 5,932.
		Map<String, Object> change = this.compared.change(this.firstQuarter, "children-looked-after", "region",
				"E12000004", "year-earlier");
		assertThat(change).containsEntry("footprints", 9)
			.containsEntry("risen", 6)
			.containsEntry("fallen", 3)
			.containsEntry("none_because", null);
		assertThat(change.get("earlier_numerator")).hasToString("5736.0000");
		assertThat(change.get("numerator")).hasToString("5932.0000");
	}

	@Test
	void hasNoChangeAcrossAGap() {
		assertThat(this.compared.change(this.firstQuarter, "referrals", "authority", "E06000016", "previous-quarter"))
			.containsEntry("none_because", null)
			.containsEntry("earlier_quarter", "2018-19-Q4");
		long year = this.compared.compare("2018-19-Q1");
		assertThat(this.compared.change(year, "children-looked-after", "authority", "E06000016", "year-earlier"))
			.containsEntry("none_because", "no figure for 2017-18-Q1")
			.containsEntry("footprints", 0)
			.containsEntry("change", null);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "independent-figures.csv")
	void agreesWithAnotherProgram(ArgumentsAccessor expected) {
		Map<String, Object> row = this.compared.benchmark(this.comparisons.get(expected.getString(0)),
				expected.getString(1), expected.getString(2), expected.getString(3));
		for (int column = 0; column < COLUMNS.size(); column++) {
			String name = COLUMNS.get(column);
			Object found = row.get(name);
			String wanted = expected.getString(column + 4);
			if (wanted == null || found == null || !name.matches("value|lower_95|upper_95|.*_value")) {
				assertThat((found != null) ? found.toString() : null).as(name).isEqualTo(wanted);
			}
			else {
				assertThat((double) found).as(name)
					.isEqualTo(Double.parseDouble(wanted), within(1e-10 + 1e-12 * Math.abs((double) found)));
			}
		}
	}

	@Test
	void changesAGroupOverTheFootprintsThatHaveBoth() {
		// METHODS.md "Groups": referrals fell 11.4% over all there is, but 7.0% over the
		// members that have both.
		Map<String, Object> change = this.compared.change(this.comparisons.get("2021-22-Q4"), "referrals", "region",
				"E12000004", "year-earlier");
		double now = ((Number) change.get("numerator")).doubleValue();
		double then = ((Number) change.get("earlier_numerator")).doubleValue();
		assertThat(HalfUp.round(100 * (now / then - 1), 1)).hasToString("-7.0");
	}

}
