package uk.quartile.comparison;

import java.io.IOException;
import java.nio.file.Files;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.FrozenJobs;
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
		this.compared = new Compared(database.dataSource(), input.receive(FrozenJobs.FOLDER, Path.of("input")),
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
			.containsEntry("none_why", "no-figure")
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

	@ParameterizedTest
	@CsvSource(delimiter = ' ',
			textBlock = """
					2019-20-Q1 referrals 2019-20-Q1 140 202.72689301270958 274.4055294798196 431.09934235109813 559.1012363410423 690.040878392075 1106.7189763386868 1321.6783216783217
					2019-20-Q1 children-looked-after 2018-19-Q4 140 0 29.902321144642134 50.67527862838721 69.15841619601153 92.21698220258898 145.81110067346796 299.4011976047904
					2021-22-Q4 children-looked-after 2021-22-Q4 141 25.965181117779764 34.3580898507532 51.84174624829468 70.01841788818363 95.98221803118581 162.3343691778234 218.91512994715842
					2021-22-Q4 care-leavers-suitable-accommodation 2021-22-Q4 140 70.28862478777589 76.99349179400113 85.91621863799283 89.16420626201594 92.4725442342892 97.14460784313725 98.98989898989899
					""")
	void tellsHowFarTheAuthoritiesOfEnglandReach(ArgumentsAccessor expected) {
		// NumPy 2.4 over comparator_counts.csv and populations.csv: percentile(…,
		// method="linear") at 0, 2.5, 25, 50, 75, 97.5 and 100 of the authorities'
		// values, percentages of fewer than 20 left out, each authority once whatever
		// code it
		// is published under.
		Map<String, Object> spread = this.compared.client()
			.sql("""
					SELECT england_spread_quarter, quartiles_of, england_least, england_low, lower_quartile, middle_quartile,
						upper_quartile, england_high, england_most
					FROM further_comparison
					JOIN comparison_measure USING (measure_comparison)
					WHERE comparison = :comparison AND measure = :measure AND england_least IS NOT NULL
					""")
			.param("comparison", this.comparisons.get(expected.getString(0)))
			.param("measure", expected.getString(1))
			.query()
			.singleRow();
		List<Object> found = List.copyOf(spread.values());
		assertThat(found.get(0)).isEqualTo(expected.getString(2));
		assertThat(found.get(1)).isEqualTo(expected.getInteger(3));
		for (int column = 2; column < found.size(); column++) {
			assertThat((double) found.get(column)).isEqualTo(expected.getDouble(column + 2), within(1e-10));
		}
	}

	@Test
	void poolsTheCities() {
		// The deck's slide 6: Derby 521 to 565, Leicester 687 to 663, Nottingham 623 to
		// 618; the children of mid-2019 stand in populations.csv.
		Map<String, Object> cities = this.compared.benchmark(this.firstQuarter, "children-looked-after",
				"Cities of the East Midlands", "E06000015+E06000016+E06000018");
		assertThat(cities.get("numerator")).hasToString("1846.0000");
		assertThat(cities).containsEntry("members", 3).containsEntry("members_with_figure", 3);
		Map<String, Object> change = this.compared.change(this.firstQuarter, "children-looked-after",
				"Cities of the East Midlands", "E06000015+E06000016+E06000018", "year-earlier");
		assertThat(change.get("more")).hasToString("15.0000");
		assertThat(change).containsEntry("footprints", 3).containsEntry("risen", 1).containsEntry("fallen", 2);
	}

	@Test
	void judgesEachCityAgainstTheCities() {
		// 1,846 of 59,223 + 87,991 + 67,083 children is 86.1 per 10,000; another
		// program's
		// intervals are Derby's 87.7 to 103.6, Leicester's 69.7 to 81.3 and Nottingham's
		// 85.0 to 99.7. The deck's slide 7, too, has Leicester as the lowest of the
		// cities.
		assertThat(this.compared.lines("""
				SELECT area || ' ' || verdict
				FROM sub_group_comparison
				JOIN comparison_measure USING (measure_comparison)
				WHERE comparison = :comparison AND measure = 'children-looked-after'
				ORDER BY area
				""", this.firstQuarter)).containsExactly("E06000015 higher", "E06000016 lower", "E06000018 similar");
	}

	@Test
	void showsOtherRegionsAsPublishedWithTheirDate() {
		// Children looked after in England, DfE: North East 5,740 and London 9,940 on 31
		// March 2022, as its tables round them.
		long comparison = this.comparisons.get("2021-22-Q4");
		assertThat(this.compared.benchmark(comparison, "children-looked-after", "region", "E12000001").get("numerator"))
			.hasToString("5740.0000");
		assertThat(this.compared.benchmark(comparison, "children-looked-after", "region", "E12000007").get("numerator"))
			.hasToString("9940.0000");
		assertThat(this.compared.lines("""
				SELECT b.area || ' ' || f.value_quarter
				FROM benchmark b
				JOIN comparison_measure USING (measure_comparison)
				JOIN further_comparison f USING (measure_comparison, measure, quarter, area_type, area)
				WHERE comparison = :comparison AND measure = 'children-looked-after' AND area_type = 'region'
					AND f.value_quarter IS NOT NULL
				ORDER BY b.area
				""", this.firstQuarter)).hasSize(8).startsWith("E12000001 2018-19-Q4").doesNotContain("E12000004");
	}

	@Test
	void keepsBothEditionsOfTheNeighboursAndGoesByTheOneThatIsSet(@TempDir Path jobs) throws IOException {
		// The medians of the ten rates of each list, by a few lines of Python over
		// neighbours.csv, comparator_counts.csv and populations.csv.
		assertThat(neighbours(this.comparisons.get("2021-22-Q4"))).containsEntry("neighbours_edition", "2021")
			.containsEntry("neighbours_available", 10)
			.containsEntry("neighbours_quarter", "2021-22-Q4")
			.hasEntrySatisfying("neighbours_value",
					(value) -> assertThat((double) value).isEqualTo(88.59422049084537, within(1e-10)));
		Files.copy(FrozenJobs.FOLDER.resolve("measures.yml"), jobs.resolve("measures.yml"));
		Files.writeString(jobs.resolve("quarterly-benchmarking.yml"),
				Files.readString(FrozenJobs.FOLDER.resolve("quarterly-benchmarking.yml"))
					.replace("neighbours-edition: 2021", "neighbours-edition: 2025"));
		Compared later = new Compared(database.dataSource(),
				new StoredInput(database.dataSource()).receive(jobs, Path.of("input")),
				Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC));
		assertThat(neighbours(later.compare("2021-22-Q4"))).containsEntry("neighbours_edition", "2025")
			.hasEntrySatisfying("neighbours_value",
					(value) -> assertThat((double) value).isEqualTo(59.245957200834354, within(1e-10)));
		assertThat(this.compared.client()
			.sql("SELECT edition FROM neighbour GROUP BY edition ORDER BY edition")
			.query(String.class)
			.list()).containsExactly("2021", "2025");
	}

	private Map<String, Object> neighbours(long comparison) {
		return this.compared.benchmark(comparison, "children-looked-after", "authority", "E06000016");
	}

	@Test
	void countsNineBeforeTheSplitAndTenAfterAndThePartsOnce() {
		// DfE: Northamptonshire 1,144 on 31 March 2021, North 525 and West 658 a year
		// later.
		long comparison = this.comparisons.get("2021-22-Q4");
		Map<String, Object> region = this.compared.benchmark(comparison, "children-looked-after", "region",
				"E12000004");
		assertThat(region).containsEntry("members", 10).containsEntry("members_with_figure", 10);
		assertThat(region.get("numerator")).hasToString("6470.0000");
		Map<String, Object> joint = this.compared.benchmark(comparison, "children-looked-after", "joint",
				"E06000061+E06000062");
		assertThat(joint.get("numerator")).hasToString("1183.0000");
		assertThat(joint).containsEntry("rank", null).containsEntry("region_value", null);
		assertThat(this.compared
			.change(comparison, "children-looked-after", "joint", "E06000061+E06000062", "year-earlier")
			.get("more")).hasToString("39.0000");
		assertThat(this.compared.change(comparison, "children-looked-after", "region", "E12000004", "year-earlier"))
			.containsEntry("footprints", 9);
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
