package uk.quartile.packs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.Footprint;
import uk.quartile.explanation.Explanations;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.asking.Question;
import uk.quartile.explanation.ledger.Source;
import uk.quartile.explanation.text.JsonOf;
import uk.quartile.explanation.text.TextOf;
import uk.quartile.packs.accessible.PdfAssertions;
import uk.quartile.template.Template;
import uk.quartile.template.TemplateWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a return that names a version of the dictionary to what is told of it. Referrals
 * are defined otherwise from Quarter 3 of 2023-24 on. Derby goes over to that a quarter
 * late, Leicester not at all, and all others name no version.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnotherDefinitionTests {

	private static final String VERSIONS = """

			versions:
			  - {version: v1, from: 2017-18-Q1}
			  - version: v2
			    from: 2023-24-Q3
			    changes:
			      - {measure: referrals, changed: [numerator], what: those by the police count too, break: true}
			      - {measure: children-in-need, what: reworded}
			""";

	private static final String COUNTED = "counted by version v1 of the dictionary, not by v2 as in force for the "
			+ "quarter: those by the police count too";

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private Path folder;

	private CatalogueFiles files;

	@BeforeAll
	void takesThemIn(@TempDir Path folder) throws IOException {
		this.folder = folder;
		Path jobs = folder.resolve("jobs");
		FileSystemUtils.copyRecursively(FrozenJobs.FOLDER, jobs);
		Files.writeString(jobs.resolve("measures.yml"), Files.readString(jobs.resolve("measures.yml")) + VERSIONS);
		StoredInput stored = new StoredInput(database.dataSource());
		stored.receive(jobs, Path.of("input"));
		stored.acceptAll(Path.of("input/returns"));
		this.files = CatalogueFiles.load(jobs, Path.of("input"));
		name("2023-24-Q3", "E06000015", "v1");
		name("2023-24-Q4", "E06000015", "v2");
		name("2023-24-Q3", "E06000016", "V1");
		name("2023-24-Q4", "E06000016", "v1");
		fillIn("2023-24-Q4", "E06000018");
		run("2023-24-Q4");
	}

	@Test
	void keepsTheVersionAsTheCatalogueSpellsIt() {
		assertThat(database.jdbcClient()
			.sql("SELECT concat_ws(' ', authority, quarter, dictionary) FROM submission WHERE dictionary IS NOT NULL "
					+ "ORDER BY authority, quarter")
			.query(String.class)
			.list()).containsExactly("E06000015 2023-24-Q3 v1", "E06000015 2023-24-Q4 v2", "E06000016 2023-24-Q3 v1",
					"E06000016 2023-24-Q4 v1", "E06000018 2023-24-Q4 v2");
		assertThat(database.jdbcClient()
			.sql("SELECT DISTINCT l.found FROM finding l WHERE check_name = 'dictionary-other' ORDER BY 1")
			.query(String.class)
			.list()).containsExactly(
					"version v1 of the dictionary, which defines referrals otherwise (those by the police count too)",
					"version v1 of the dictionary, which defines referrals otherwise (those by the police count too); "
							+ "children-in-need otherwise (reworded)");
	}

	/** The break is everybody's a year before; Leicester's quarters are counted alike. */
	@Test
	void comparesOnlyWhatIsCountedAlike() throws IOException {
		assertThat(row("E06000015").get("change_on_quarter")).isEmpty();
		assertThat(row("E06000016").get("change_on_quarter")).isNotEmpty();
		assertThat(row("E06000017").get("change_on_quarter")).isNotEmpty();
		assertThat(row("E06000017").get("change_on_year")).isEmpty();
		assertThat(row("E06000015").get("rank")).isNotEmpty();
		assertThat(row("E06000016").get("rank")).isEmpty();
		assertThat(row("E06000016").get("england_rank")).isEmpty();
		assertThat(row("E06000015").get("versus_england")).isNotEmpty();
		assertThat(row("E06000016").get("versus_england")).isEmpty();
		assertThat(row("E06000016").get("value")).isNotEmpty();
	}

	/** Derby alone can't be set beside its quarter before. */
	@Test
	void takesTheRegionsChangeOverThoseCountedAlike() throws IOException {
		assertThat(row("E12000004").get("numerator")).isEqualTo("13504");
		assertThat(because("region", "E12000004")).isEqualTo(
				"counted in 1 of its 10 parts by another version of the dictionary than that in force for the quarter");
		assertThat(database.jdbcClient()
			.sql("SELECT footprints || ' ' || numerator::int FROM change JOIN comparison_measure USING (measure_comparison) "
					+ "WHERE measure = 'referrals' AND area = 'E12000004' AND since = 'previous-quarter'")
			.query(String.class)
			.single()).isEqualTo("9 " + (13504 - 1111));
	}

	@Test
	void beginsTheSeriesAnewAndSaysWhy() throws IOException {
		assertThat(anew("E06000015")).containsExactly("2023-24-Q3 counted by dictionary v1, not v2",
				"2023-24-Q4 counted by the quarter's own dictionary again");
		assertThat(anew("E06000016")).containsExactly("2023-24-Q3 counted by dictionary v1, not v2");
		assertThat(anew("E06000017")).containsExactly("2023-24-Q3 those by the police count too");
	}

	@Test
	void saysSoInTheReport() throws IOException {
		PdfAssertions.assertThat(Files.readAllBytes(set().resolve("regional.pdf")))
			.text()
			.containsIgnoringNewLines("Leicester: " + COUNTED
					+ ". Neither ranked nor judged, and compared with none that is counted otherwise.")
			.containsIgnoringNewLines("Counted by another definition")
			.containsIgnoringNewLines("Leicester, " + COUNTED + ". Referrals (January to March 2024).");
	}

	@Test
	void givesWhatChangedAsATable() throws IOException {
		assertThat(Files.readString(set().resolve("dictionary.csv"))).isEqualTo("""
				version,from,measure,title,changed,what,break
				v1,2017-18-Q1,,,,,
				v2,2023-24-Q3,referrals,Referrals,numerator,those by the police count too,true
				v2,2023-24-Q3,children-in-need,Children in need,definition,reworded,false
				""");
	}

	@Test
	void explainsIt() {
		Explanation leicester = explain("leicester", "2023-24-Q4");
		assertThat(leicester.remarks()).contains("This figure is " + COUNTED
				+ ". It is a break in its series: it is compared with none that is counted otherwise, and neither judged nor ranked.");
		assertThat(leicester.parts().get(0).lines().get(0).source().dictionary()).isEqualTo("v1");
		assertThat(JsonOf.text(leicester)).contains("\"dictionary\" : \"v1\"");
		assertThat(text(leicester)).contains("; final; no note; by version v1 of the dictionary")
			.contains("No verdict: the figure is counted by another definition than its quarter's.");
		Explanation derby = explain("derby", "2023-24-Q4");
		assertThat(derby.remarks()).noneMatch((each) -> each.contains("dictionary"));
		assertThat(derby.changes().get(0).because()).isEqualTo("the figure of 2023-24-Q3 is " + COUNTED);
		assertThat(derby.rank().unranked()).extracting(Object::toString)
			.anyMatch(
					(each) -> each.contains("what is counted by another definition than the quarter's is not ranked"));
	}

	/** A sheet of the workbook names the version that the template was written by. */
	@Test
	void explainsWhatCameByATemplate() {
		Source source = explain("nottingham", "2023-24-Q4").parts().get(0).lines().get(0).source();
		assertThat(source.dictionary()).isEqualTo("v2");
		assertThat(source.cell()).isEqualTo("sheet Return, cell L5");
	}

	/** What explain recomputes is what was stored. */
	@Test
	void explainsWhatTheTableHas() throws IOException {
		for (String area : List.of("E06000015", "E06000016", "E12000004")) {
			Map<String, Object> figures = explain(area, "2023-24-Q4").figures();
			for (String column : List.of("rank", "change_on_quarter", "versus_england", "versus_region", "trend")) {
				Object told = figures.get(column);
				assertThat((told == null) ? "" : told.toString().split("\\.")[0]).as(area + " " + column)
					.isEqualTo(row(area).get(column).split("\\.")[0]);
			}
		}
	}

	private String text(Explanation explanation) {
		return String.join("\n", TextOf.lines(explanation)).replaceAll("\\s+", " ");
	}

	private Explanation explain(String area, String quarter) {
		return new Explanations(database.jdbcClient(), this.files)
			.explain(Question.of(this.files.catalogue(), area, "referrals", Quarter.parse(quarter)));
	}

	private String because(String type, String area) {
		return database.jdbcClient()
			.sql("SELECT because FROM other_definition WHERE measure = 'referrals' AND area_type = :type AND area = :area")
			.param("type", type)
			.param("area", area)
			.query(String.class)
			.single();
	}

	private List<String> anew(String area) throws IOException {
		return rows("history.csv").stream()
			.filter((row) -> row.get("area").equals(area) && row.get("measure").equals("referrals")
					&& row.get("area_type").equals("authority") && !row.get("begins_anew").isEmpty())
			.map((row) -> row.get("value_quarter") + " " + row.get("begins_anew"))
			.toList();
	}

	private CSVRecord row(String area) throws IOException {
		return rows("benchmarks.csv").stream()
			.filter((row) -> row.get("area").equals(area) && row.get("measure").equals("referrals")
					&& !row.get("area_type").equals("neighbours"))
			.findFirst()
			.orElseThrow();
	}

	private List<CSVRecord> rows(String file) throws IOException {
		try (CSVParser rows = CSVParser.parse(set().resolve(file), StandardCharsets.UTF_8,
				CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return rows.getRecords();
		}
	}

	private Path set() {
		return this.folder.resolve("output/2023-24-Q4/E12000004/restricted");
	}

	/** The real return with a column that names a version. */
	private void name(String quarter, String authority, String version) throws IOException {
		Path returns = Files.createDirectories(this.folder.resolve("returns").resolve(quarter));
		List<String> lines = Files.readAllLines(Path.of("input/returns", quarter, authority + ".csv"));
		Files.write(returns.resolve(authority + ".csv"),
				lines.stream()
					.map((line) -> line + (line.startsWith("authority") ? ",dictionary" : "," + version))
					.toList());
	}

	/** A template as it is written, with the real figures typed into it. */
	private void fillIn(String quarter, String authority) throws IOException {
		Path workbook = Files.createDirectories(this.folder.resolve("returns").resolve(quarter))
			.resolve(authority + ".xlsx");
		try (OutputStream stream = Files.newOutputStream(workbook)) {
			TemplateWorkbook.write(Template.of(this.files.catalogue(), Path.of("input"), Footprint.parse(authority),
					"Nottingham", Quarter.parse(quarter), LocalDate.of(2024, 4, 10)), stream);
		}
		List<String[]> returned = Files.readAllLines(Path.of("input/returns", quarter, authority + ".csv"))
			.stream()
			.map((line) -> line.split(",", -1))
			.toList();
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
			assertThat(rows(book.getSheet("Guidance"))).contains("Dictionary version | v2",
					"version | code | from | what changed | of its | comparable with before",
					"v2 | referrals | 2023-24-Q3 | those by the police count too | numerator | no: a break in the series",
					"v2 | children-in-need | 2023-24-Q3 | reworded | definition | yes");
			for (Row row : book.getSheet("Return")) {
				returned.stream()
					.filter((line) -> row.getCell(2) != null && line[2].equals(row.getCell(2).toString())
							&& !line[2].equals("measure"))
					.forEach((line) -> {
						type(row, 11, line[3]);
						type(row, 12, line[4]);
					});
			}
			try (OutputStream stream = Files.newOutputStream(workbook)) {
				book.write(stream);
			}
		}
	}

	private static void type(Row row, int column, String typed) {
		if (typed.matches("[0-9.]+")) {
			row.getCell(column).setCellValue(Double.parseDouble(typed));
		}
		else if (!typed.isEmpty()) {
			row.getCell(column).setCellValue(typed);
		}
	}

	private static List<String> rows(Sheet sheet) {
		List<String> rows = new ArrayList<>();
		sheet.forEach((row) -> rows.add(StreamSupport.stream(row.spliterator(), false)
			.map(Object::toString)
			.collect(Collectors.joining(" | "))));
		return rows;
	}

	private void run(String quarter) {
		Run run = new Run(Quarter.parse(quarter), "E12000004", Set.of(Report.REGIONAL), Set.of(Edition.RESTRICTED),
				"rebased", this.folder.resolve("returns"), this.folder.resolve("output"), "program", "test", null);
		Clock clock = Clock.fixed(Instant.parse("2024-07-03T12:00:00Z"), ZoneOffset.UTC);
		assertThat(new Stages(database.dataSource(), clock)
			.run(this.files.catalogue(), run, "intakeStep", "plausibilityStep", "observationStep", "rateStep",
					"comparisonStep", "packsStep")
			.getAllFailureExceptions()).isEmpty();
	}

}
