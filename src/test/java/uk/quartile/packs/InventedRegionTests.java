package uk.quartile.packs;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.accessible.PdfAssertions;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The last stage on the invented region, which returns every measure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InventedRegionTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	@RegisterExtension
	static final TestDatabase another = new TestDatabase();

	private Path invented;

	private Path folder;

	private Catalogue catalogue;

	private Quarter newest;

	private List<CSVRecord> rows;

	@BeforeAll
	void runsTheStages(@TempDir Path directory) throws IOException {
		this.invented = directory.resolve("invented");
		SampleRegion.write(this.invented, 9, 5);
		this.folder = run(database, directory.resolve("output"));
		try (CSVParser csv = CSVParser.parse(this.folder.resolve("benchmarks.csv"), StandardCharsets.UTF_8,
				CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
			this.rows = csv.getRecords();
		}
	}

	@Test
	void saysOnEveryPageThatItIsInvented() throws IOException {
		for (String page : pages()) {
			assertThat(page).contains(
					"Invented: this region, its authorities and all its figures are made up to try the program on");
		}
	}

	@Test
	void creditsNoRealSourceForWhatIsInvented() throws IOException {
		assertThat(pages()).noneMatch((page) -> page.contains("National Statistics"))
			.noneMatch((page) -> page.contains("Department for"))
			.anyMatch((page) -> page.contains("are all made up"));
	}

	/** Issue 9, line 3. */
	@Test
	void givesEachCoreMeasureAPageAndEachOtherALineInSixtyPages() throws IOException {
		long measures = this.rows.stream().map((row) -> row.get("measure")).distinct().count();
		assertThat(measures).isEqualTo(this.catalogue.measures().size());
		List<String> pages = pages();
		List<Measure> core = this.catalogue.measures().stream().filter((measure) -> measure.label().core()).toList();
		assertThat(pages.stream().filter((page) -> page.contains("At a glance: page"))).hasSize(core.size());
		String all = String.join(" ", pages).replaceAll("[\\s\\u2002]+", " ");
		this.catalogue.measures()
			.forEach((measure) -> assertThat(all).as(measure.code())
				.contains(measure.label().number() + " "
						+ measure.title().replace('\'', '\u2019').replaceFirst(", last 12 months$", "")));
		assertThat(pages).hasSizeLessThanOrEqualTo(60);
	}

	/** DOCUMENTS, A13: one bar an area, and no page a part. */
	@Test
	void showsThePartsOfAWholeTogether() throws IOException {
		List<String> pages = pages();
		for (String whole : List.of("Reviews rated", "Audits graded")) {
			assertThat(pages.stream().filter((page) -> page.contains(whole + "\nPercentage, "))).as(whole).hasSize(1);
		}
		PdfAssertions.assertThat(Files.readAllBytes(this.folder.resolve("regional.pdf")))
			.structure()
			.anyMatch((line) -> line.contains("Figure") && line.contains("Reviews rated: amber is the largest part, "))
			.anyMatch((line) -> line.contains("Figure") && line.contains("Audits graded: good is the largest part, "));
	}

	/** On the pages by authority, each with its value (issue 9, line 3). */
	@Test
	void leavesOutNoExceptionOfTheTable() throws IOException {
		String exceptions = String.join(" ", pages().stream().skip(2).limit(4).toList())
			.replaceAll("[\\s\\u00a0]+", " ");
		List<CSVRecord> listed = this.rows.stream()
			.filter((row) -> List.of("exception", "slipping").contains(row.get("stands_out")))
			.filter((row) -> List.of("authority", "joint").contains(row.get("area_type")))
			.toList();
		assertThat(listed).isNotEmpty();
		for (CSVRecord row : listed) {
			Measure measure = this.catalogue.measure(row.get("measure")).orElseThrow();
			String title = measure.title().replace('\'', '\u2019').replaceFirst(", last 12 months$", "");
			String value = new BigDecimal(row.get("value")).setScale(measure.decimals(), RoundingMode.HALF_UP)
				.toPlainString();
			assertThat(exceptions).as(row.get("area_name"))
				.containsIgnoringCase(title + ", " + value + (row.get("unit").equals("percent") ? "%" : ""))
				.contains(row.get("area_name").contains(" together") ? "former" : row.get("area_name"));
		}
	}

	@Test
	void namesEachSectionOnTheCover() throws IOException {
		assertThat(pages().get(0)).contains("What to know", "The region at a glance", "Child protection",
				"How the figures are made");
	}

	@Test
	void writesAReportThatEveryoneCanRead() throws IOException {
		PdfAssertions.assertThat(Files.readAllBytes(this.folder.resolve("regional.pdf"))).conformsToPdfUa1AndA2a();
	}

	@Test
	void givesEqualBytesFromAnEmptyDatabase(@TempDir Path elsewhere) throws IOException {
		Path again = run(another, elsewhere);
		List<Path> files = files(this.folder);
		assertThat(files(again)).isEqualTo(files);
		for (Path file : files) {
			if (!file.endsWith("manifest.json")) {
				assertThat(again.resolve(file)).hasSameBinaryContentAs(this.folder.resolve(file));
			}
		}
	}

	@Test
	void writesEveryNumberInFullOrNotAtAll() {
		for (CSVRecord row : this.rows) {
			for (String column : List.of("numerator", "denominator", "value", "lower_95", "upper_95", "previous_value",
					"change_on_quarter", "year_earlier_value", "change_on_year", "rank", "ranked", "region_value",
					"neighbours_value", "england_value", "population_year", "previous_numerator",
					"year_earlier_numerator", "members", "members_with_figure", "neighbours_available")) {
				assertThat(row.get(column)).as(column).matches("|-?(0|[1-9]\\d*)(\\.\\d+)?");
			}
		}
	}

	/** Each value anew from the counts beside it, as the contract defines the units. */
	@Test
	void givesValuesToTwelveDigits() {
		int compared = 0;
		for (CSVRecord row : this.rows) {
			if (!row.get("value").isEmpty() && !row.get("numerator").isEmpty() && !row.get("denominator").isEmpty()) {
				BigDecimal factor = switch (row.get("unit")) {
					case "per-10000" -> BigDecimal.valueOf(row.get("annualised").equals("true") ? 40_000 : 10_000);
					case "percent" -> BigDecimal.valueOf(100);
					default -> BigDecimal.ONE;
				};
				BigDecimal value = new BigDecimal(row.get("numerator")).multiply(factor)
					.divide(new BigDecimal(row.get("denominator")), MathContext.DECIMAL128);
				assertThat(new BigDecimal(row.get("value"))).isCloseTo(value,
						within(value.movePointLeft(12).max(new BigDecimal("1e-12"))));
				compared++;
			}
		}
		assertThat(compared).isGreaterThan(500);
	}

	@Test
	void givesARowForEachAreaAndMeasure() {
		assertThat(this.rows).extracting((row) -> row.get("area_type"))
			.contains("authority", "joint", "region", "england");
		assertThat(this.rows).extracting((row) -> row.get("area") + row.get("area_type") + row.get("measure"))
			.doesNotHaveDuplicates();
		assertThat(this.rows).filteredOn((row) -> row.get("area").equals("X12000001"))
			.hasSize(this.catalogue.measures().size());
		assertThat(this.rows).filteredOn((row) -> row.get("status").equals("not-supplied"))
			.isNotEmpty()
			.allMatch((row) -> row.get("value").isEmpty() && row.get("numerator").isEmpty());
	}

	@Test
	void writesABriefingOfOnePageForEachAuthority() throws IOException {
		List<Path> briefings = files(this.folder).stream().filter((file) -> file.endsWith("briefing.pdf")).toList();
		assertThat(briefings)
			.hasSize(this.catalogue.members(this.catalogue.settings().region(), this.newest.lastDay()).size());
		for (Path briefing : briefings) {
			byte[] pdf = Files.readAllBytes(this.folder.resolve(briefing));
			try (PDDocument document = Loader.loadPDF(pdf)) {
				assertThat(document.getNumberOfPages()).describedAs(briefing.toString()).isEqualTo(1);
			}
			PdfAssertions.assertThat(pdf).conformsToPdfUa1AndA2a();
		}
	}

	private Path run(TestDatabase database, Path output) {
		StoredInput input = new StoredInput(database.dataSource());
		this.catalogue = input.receive(this.invented.resolve("jobs"), this.invented.resolve("input"));
		Path returns = this.invented.resolve("input").resolve("returns");
		input.acceptAll(returns);
		this.newest = newest(returns);
		String region = this.catalogue.settings().region();
		Run run = new Run(this.newest, region, Set.of(Report.REGIONAL, Report.BRIEFING), Set.of(Edition.RESTRICTED),
				"rebased", returns, output, "program", "test");
		Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);
		assertThat(new Stages(database.dataSource(), clock)
			.run(this.catalogue, run, "observationStep", "rateStep", "comparisonStep", "packsStep")
			.getAllFailureExceptions()).isEmpty();
		return output.resolve(this.newest.toString()).resolve(region).resolve("restricted");
	}

	private static Quarter newest(Path returns) {
		return Stream.of(returns.toFile().list()).sorted().reduce((first, second) -> second).map(Quarter::parse).get();
	}

	private List<String> pages() throws IOException {
		try (PDDocument document = Loader.loadPDF(this.folder.resolve("regional.pdf").toFile())) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setPageEnd("\f");
			return List.of(stripper.getText(document).split("\f"));
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
		}
	}

}
