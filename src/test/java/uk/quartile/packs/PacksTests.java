package uk.quartile.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.packs.accessible.PdfAssertions;
import uk.quartile.record.receiving.JdbcRecordReceipts;

import static org.assertj.core.api.Assertions.assertThat;

/** The last stage on the real returns. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PacksTests {

	private static final Quarter QUARTER = Quarter.parse("2019-20-Q1");

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private final Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);

	private Path output;

	private Catalogue catalogue;

	private ExecutionContext comparisons;

	@BeforeAll
	void runsTheStages(@TempDir Path output) {
		this.output = output;
		StoredInput input = new StoredInput(database.dataSource());
		this.catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		JobExecution execution = run(this.output, "observationStep", "rateStep", "comparisonStep", "packsStep");
		assertThat(execution.getAllFailureExceptions()).isEmpty();
		this.comparisons = execution.getExecutionContext();
	}

	@Test
	void writesTheWholeSet() throws IOException {
		assertThat(files(this.output)).containsExactly("benchmarks.csv", "benchmarks.csv-metadata.json", "chase.csv",
				"history.csv", "history.csv-metadata.json", "manifest.json", "punctuality.csv",
				"receipts/E06000015.csv", "receipts/E06000016.csv", "receipts/E06000017.csv", "receipts/E06000018.csv",
				"receipts/E10000007.csv", "receipts/E10000018.csv", "receipts/E10000019.csv", "receipts/E10000021.csv",
				"receipts/E10000024.csv", "regional.pdf");
	}

	@Test
	void writesAReportThatEveryoneCanRead() throws IOException {
		byte[] pdf = Files.readAllBytes(folder(this.output).resolve("regional.pdf"));
		PdfAssertions.assertThat(pdf).conformsToPdfUa1AndA2a();
		PdfAssertions.assertThat(pdf)
			.text()
			.containsIgnoringNewLines("Six of the nine authorities have seen a rise")
			.contains("All nine authorities have sent a return for Quarter 1 2019-20; all were accepted.");
	}

	@Test
	void namesEveryInputAndOutputInTheManifest() throws IOException {
		String manifest = Files.readString(folder(this.output).resolve("manifest.json"));
		String pdf = Fingerprint.of(Files.readAllBytes(folder(this.output).resolve("regional.pdf")));
		assertThat(manifest).startsWith("""
				{
				  "quarter" : "2019-20-Q1",
				  "region" : "E12000004",
				  "edition" : "restricted",
				""")
			.contains("\"time\" : \"2024-07-01T12:00:00Z\"", "\"file\" : \"returns/2019-20-Q1/E06000016.csv\"",
					"\"file\" : \"regional.pdf\",\n      \"sha256\" : \"" + pdf + "\"")
			.endsWith("}\n");
	}

	@Test
	void writesEveryColumnOfTheContract() throws IOException {
		List<String> lines = Files.readAllLines(folder(this.output).resolve("benchmarks.csv"), StandardCharsets.UTF_8);
		assertThat(lines.get(0)).startsWith(
				"area,area_name,area_type,quarter,measure,status,numerator,denominator,denominator_source,value,"
						+ "lower_95,upper_95,previous_value,change_on_quarter,year_earlier_value,change_on_year,rank,ranked,"
						+ "region_value,neighbours_value,england_value,versus_region,versus_england,trend,unit,polarity,basis,"
						+ "annualised,population_year,population_release,previous_numerator,year_earlier_numerator,members,"
						+ "members_with_figure,neighbours_edition,neighbours_available,neighbours_quarter,england_quarter,"
						+ "versus_neighbours,sub_groups,sub_group_values,versus_sub_groups,graded_value,graded_quarter,"
						+ "graded_members,graded_members_with_figure,versus_graded,general_population_value,"
						+ "general_population_period,general_population_group,value_quarter,revised,first_numerator,first_denominator,")
			.contains(
					",percent_change_on_quarter,percent_change_on_year,change_on_year_test,ratio_on_year,"
							+ "ratio_on_year_lower_95,ratio_on_year_upper_95,difference_on_year_lower_95,"
							+ "difference_on_year_upper_95,change_beyond_chance",
					",stands_out,stands_out_place,stands_out_region_place,beyond_chance,beyond_chance_from,stands_out_by_chance");
		// 663 / 87,991 × 10,000 and Byar's limits, computed apart from the program; in
		// rank
		// the third of nine.
		assertThat(lines).anyMatch((line) -> line.startsWith(
				"E06000016,Leicester,authority,2019-20-Q1,children-looked-after,ok,663,87991,population,75.3486151992817,69.7214924505749,81.3089581906243"));
		assertThat(lines).anyMatch((line) -> line.startsWith("E12000004,East Midlands,region,2019-20-Q1,"
				+ "children-looked-after,ok,5932,989843,population,59.9286957628634"));
		assertThat(lines).allMatch((line) -> !line.matches(".*\\d[eE][-+]?\\d.*|.*NaN.*|.*null.*"));
	}

	/**
	 * The pages of April to June show the 14 yearly measures too. Leicester's 1,971
	 * children in need on 31 March 2019 are the department's (Characteristics of children
	 * in need, 2018 to 2019); divided by 87,140 children apart from the program.
	 */
	@Test
	void givesARowToEachFigureOfTheYearlyMeasures() throws IOException {
		List<CSVRecord> rows = rows(this.output, "2019-20-Q1");
		assertThat(rows.stream().map((row) -> row.get("measure")).distinct()).hasSize(16);
		assertThat(rows).extracting((row) -> row.get("quarter")).containsOnly("2019-20-Q1");
		assertThat(rows.stream().map(PacksTests::key)).doesNotHaveDuplicates();
		CSVRecord leicester = row(rows, "E06000016 children-in-need");
		assertThat(leicester.get("numerator")).isEqualTo("1971");
		assertThat(leicester.get("value")).startsWith("226.18774386");
		assertThat(leicester.get("value_quarter")).isEqualTo("2018-19-Q4");
		assertThat(row(rows, "E06000016 caseload").get("value_quarter")).isEqualTo("2018-19-Q2");
		assertThat(row(rows, "E06000016 children-looked-after").get("value_quarter")).isEmpty();
	}

	/** No recomputation: but for places, which are among the figures of each table. */
	@Test
	void showsTheRowsOfTheLatestQuarterAgain(@TempDir Path elsewhere) throws IOException {
		Run before = new Run(Quarter.parse("2018-19-Q4"), "E12000004", Set.of(), Set.of(Edition.RESTRICTED), "rebased",
				Path.of("input", "returns"), elsewhere, "program", "test");
		new Stages(database.dataSource(), this.clock).run(this.catalogue, before, "comparisonStep", "packsStep");
		Map<String, CSVRecord> then = rows(elsewhere, "2018-19-Q4").stream()
			.collect(Collectors.toMap(PacksTests::key, Function.identity()));
		List<CSVRecord> again = rows(this.output, "2019-20-Q1").stream()
			.filter((row) -> row.get("basis").equals("rolling-12-months"))
			.filter((row) -> row.get("value_quarter").equals("2018-19-Q4"))
			.toList();
		assertThat(again).hasSizeGreaterThan(200);
		for (CSVRecord row : again) {
			for (String column : row.getParser().getHeaderNames()) {
				if (!List.of("quarter", "value_quarter", "stands_out_place", "stands_out_region_place")
					.contains(column)) {
					assertThat(row.get(column)).as(key(row) + " " + column).isEqualTo(then.get(key(row)).get(column));
				}
			}
		}
	}

	private static String key(CSVRecord row) {
		return (row.get("area_type").equals("authority") ? "" : row.get("area_type") + " ") + row.get("area") + " "
				+ row.get("measure");
	}

	private static CSVRecord row(List<CSVRecord> rows, String key) {
		return rows.stream().filter((row) -> key(row).equals(key)).findFirst().orElseThrow();
	}

	private static List<CSVRecord> rows(Path output, String quarter) throws IOException {
		Path file = output.resolve(quarter).resolve("E12000004/restricted/benchmarks.csv");
		try (CSVParser csv = CSVParser.parse(file, StandardCharsets.UTF_8,
				CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return csv.getRecords();
		}
	}

	@Test
	void leavesAloneWhatStands() throws IOException {
		byte[] before = Files.readAllBytes(folder(this.output).resolve("manifest.json"));
		JobExecution again = run(this.output, "comparisonStep", "packsStep");
		assertThat(again.getStepExecutions()).last().satisfies((step) -> assertThat(step.getWriteCount()).isZero());
		assertThat(Files.readAllBytes(folder(this.output).resolve("manifest.json"))).isEqualTo(before);
		assertThat(upToDate(this.output)).isTrue();
	}

	@Test
	void givesEqualBytesElsewhere(@TempDir Path elsewhere) throws IOException {
		run(elsewhere, "comparisonStep", "packsStep");
		for (String file : files(this.output)) {
			if (!file.equals("manifest.json")) {
				assertThat(folder(elsewhere).resolve(file)).hasSameBinaryContentAs(folder(this.output).resolve(file));
			}
		}
	}

	@Test
	void writesAgainWhatWasDeletedOrChanged(@TempDir Path elsewhere) throws IOException {
		run(elsewhere, "comparisonStep", "packsStep");
		assertThat(upToDate(elsewhere)).isTrue();
		Files.writeString(folder(elsewhere).resolve("benchmarks.csv"), "changed");
		assertThat(upToDate(elsewhere)).isFalse();
		run(elsewhere, "comparisonStep", "packsStep");
		assertThat(upToDate(elsewhere)).isTrue();
		Files.delete(folder(elsewhere).resolve("regional.pdf"));
		assertThat(upToDate(elsewhere)).isFalse();
	}

	/** The comparison is the same, and so are the figures. */
	@Test
	void makesTheSetAnewOnceAPlanHasCome(@TempDir Path elsewhere, @TempDir Path input) throws IOException {
		JdbcRecordReceipts receipts = new JdbcRecordReceipts(database.dataSource(), this.clock);
		run(elsewhere, "comparisonStep", "packsStep");
		String before = Files.readString(folder(elsewhere).resolve("manifest.json"));
		Path plan = Files.createDirectories(input.resolve("actions")).resolve("E06000016.csv");
		try {
			Files.writeString(plan,
					"area,number,title,intention,owner,measure,target,due,first_due,progress,rating,note\n"
							+ ",1,Invented,,,,,2024-09,,,,\n");
			assertThat(receipts.receive(input, this.catalogue).takenIn()).isEqualTo(1);
			run(elsewhere, "comparisonStep", "packsStep");
			assertThat(Files.readString(folder(elsewhere).resolve("manifest.json")))
				.contains("\"file\" : \"actions/E06000016.csv\",\n      \"sha256\" : \""
						+ Fingerprint.of(Files.readAllBytes(plan)));
			assertThat(before).doesNotContain("actions/");
		}
		finally {
			Files.delete(plan);
			receipts.receive(input, this.catalogue);
		}
	}

	@Test
	void keepsADocumentOfTheSameInputsWhenNoneIsAskedFor(@TempDir Path elsewhere) throws IOException {
		run(elsewhere, "comparisonStep", "packsStep");
		JobExecution none = runWithout(elsewhere);
		assertThat(none.getStepExecutions()).last().satisfies((step) -> assertThat(step.getWriteCount()).isZero());
		assertThat(folder(elsewhere).resolve("regional.pdf")).exists();
		assertThat(upToDate(elsewhere)).isTrue();
	}

	@Test
	void writesTheDocumentOnceItIsAskedFor(@TempDir Path elsewhere) throws IOException {
		JobExecution none = runWithout(elsewhere);
		assertThat(none.getStepExecutions()).last().satisfies((step) -> {
			assertThat(step.getWriteCount()).isEqualTo(16);
			assertThat(step.getExecutionContext().getLong("total")).isEqualTo(16);
		});
		assertThat(files(elsewhere)).doesNotContain("regional.pdf").contains("benchmarks.csv", "manifest.json");
		assertThat(upToDate(elsewhere)).isFalse();
		run(elsewhere, "comparisonStep", "packsStep");
		assertThat(files(elsewhere)).contains("regional.pdf");
		assertThat(upToDate(elsewhere)).isTrue();
	}

	@Test
	void refusesAFolderThatCantBeWrittenTo(@TempDir Path elsewhere) throws IOException {
		Path file = Files.createFile(elsewhere.resolve("file"));
		JobExecution execution = run(file, "comparisonStep", "packsStep");
		assertThat(execution.getAllFailureExceptions()).hasSize(1);
		assertThat(execution.getAllFailureExceptions().get(0)).isInstanceOf(Refusal.class)
			.hasMessageStartingWith(folder(file) + ": found that it can't be written to (")
			.hasMessageEndingWith(
					"); expected a folder with room and the right to write; mend it, or name another with "
							+ "--output.");
	}

	/** Whatever else an earlier run may have recorded of the same figures. */
	@Test
	void tellsWhatTheManifestInTheFolderNames(@TempDir Path elsewhere) throws IOException {
		assertThat(documents(elsewhere)).isEmpty();
		runWithout(elsewhere);
		assertThat(documents(elsewhere)).hasSize(15)
			.contains("2019-20-Q1/E12000004/restricted/benchmarks.csv")
			.doesNotContain("2019-20-Q1/E12000004/restricted/regional.pdf");
	}

	@Test
	void recordsWhatStandsAndNobodyHasRecorded(@TempDir Path elsewhere) throws IOException {
		run(elsewhere, "comparisonStep", "packsStep");
		List<String> made = documents(elsewhere);
		database.jdbcClient().sql("DELETE FROM document").update();
		run(elsewhere, "comparisonStep", "packsStep");
		assertThat(recorded()).containsExactlyElementsOf(made);
		run(elsewhere, "comparisonStep", "packsStep");
		assertThat(recorded()).containsExactlyElementsOf(made);
	}

	@Test
	void aReceiptThatFailsKeepsNoDocumentBack(@TempDir Path elsewhere) throws IOException {
		Path inTheWay = folder(elsewhere).resolve("receipts/E06000016.csv/in the way");
		Files.createDirectories(inTheWay);
		JobExecution execution = run(elsewhere, "comparisonStep", "packsStep");
		assertThat(execution.getAllFailureExceptions()).isEmpty();
		assertThat(documents(elsewhere)).contains("2019-20-Q1/E12000004/restricted/regional.pdf")
			.doesNotContain("2019-20-Q1/E12000004/restricted/receipts/E06000016.csv");
		Packs packs = new Packs(asked(elsewhere), database.jdbcClient(), this.catalogue, this.clock);
		assertThat(packs.summary(execution.getExecutionContext()).unwritten()).singleElement()
			.asString()
			.startsWith("receipt of E06000016: " + folder(elsewhere).resolve("receipts")
					+ ": found that it can't be written to");
		assertThat(packs.upToDate(execution.getExecutionContext())).isFalse();
		Files.delete(inTheWay);
		Files.delete(inTheWay.getParent());
		JobExecution again = run(elsewhere, "comparisonStep", "packsStep");
		assertThat(packs.summary(again.getExecutionContext()).unwritten()).isEmpty();
		assertThat(documents(elsewhere)).contains("2019-20-Q1/E12000004/restricted/receipts/E06000016.csv");
	}

	@Test
	void recordsEachRegionWhateverBecomesOfTheNext(@TempDir Path elsewhere) throws IOException {
		Files.createDirectories(elsewhere.resolve("2019-20-Q1"));
		Path inTheWay = Files.createFile(elsewhere.resolve("2019-20-Q1").resolve("E92000001"));
		database.jdbcClient().sql("DELETE FROM document").update();
		Run all = new Run(QUARTER, "all", Set.of(), Set.of(Edition.RESTRICTED), "rebased", Path.of("input", "returns"),
				elsewhere, "program", "test");
		JobExecution failed = new Stages(database.dataSource(), this.clock).run(this.catalogue, all, "comparisonStep",
				"packsStep");
		assertThat(failed.getAllFailureExceptions()).hasSize(1);
		assertThat(recorded()).hasSize(15).allMatch((path) -> path.startsWith("2019-20-Q1/E12000004/restricted/"));
		Files.delete(inTheWay);
		new Stages(database.dataSource(), this.clock).run(this.catalogue, all, "comparisonStep", "packsStep");
		assertThat(recorded()).contains("2019-20-Q1/E12000004/restricted/chase.csv",
				"2019-20-Q1/E92000001/restricted/chase.csv");
	}

	private static List<String> recorded() {
		return database.jdbcClient().sql("SELECT path FROM document ORDER BY path").query(String.class).list();
	}

	private List<String> documents(Path folder) {
		return new Packs(asked(folder), database.jdbcClient(), this.catalogue, this.clock).summary(this.comparisons)
			.regions()
			.get(0)
			.documents()
			.stream()
			.map(PackSummary.Document::path)
			.toList();
	}

	@Test
	void sumsUpWhatWasMade() {
		PackSummary.OfRegion summary = new Packs(asked(this.output), database.jdbcClient(), this.catalogue, this.clock)
			.summary(this.comparisons)
			.regions()
			.get(0);
		assertThat(summary.quarter()).isEqualTo(QUARTER);
		assertThat(summary.figures()).isGreaterThan(20);
		assertThat(summary.documents()).filteredOn((each) -> each.pages() != null)
			.extracting(PackSummary.Document::path)
			.containsExactly("2019-20-Q1/E12000004/restricted/regional.pdf");
	}

	private boolean upToDate(Path folder) {
		return new Packs(asked(folder), database.jdbcClient(), this.catalogue, this.clock).upToDate(this.comparisons);
	}

	private JobExecution run(Path folder, String... steps) {
		return new Stages(database.dataSource(), this.clock).run(this.catalogue, asked(folder), steps);
	}

	private JobExecution runWithout(Path folder) {
		return new Stages(database.dataSource(), this.clock).run(this.catalogue, asked(folder, Set.of()),
				"comparisonStep", "packsStep");
	}

	private static Run asked(Path folder) {
		return asked(folder, Set.of(Report.REGIONAL));
	}

	private static Run asked(Path folder, Set<Report> reports) {
		return new Run(QUARTER, "E12000004", reports, Set.of(Edition.RESTRICTED), "rebased",
				Path.of("input", "returns"), folder, "program", "test");
	}

	private static Path folder(Path output) {
		return output.resolve("2019-20-Q1").resolve("E12000004").resolve("restricted");
	}

	private static List<String> files(Path output) throws IOException {
		try (Stream<Path> found = Files.walk(folder(output))) {
			return found.filter(Files::isRegularFile)
				.map((file) -> folder(output).relativize(file).toString())
				.sorted()
				.toList();
		}
	}

}
