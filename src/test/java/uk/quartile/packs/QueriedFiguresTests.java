package uk.quartile.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.packs.accessible.PdfAssertions;
import uk.quartile.packs.words.Words;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the documents say of figures that the checks doubt. The published counts of
 * Leicestershire's referrals rose from 1,330 to 2,101 in a year.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriedFiguresTests {

	private static final String QUARTER = "2023-24-Q4";

	private static final String LEICESTERSHIRE = "E10000018";

	private static final String FAR = "it is far from that of a year before, and no reason was given";

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private Path folder;

	private Catalogue catalogue;

	@BeforeAll
	void sendsANoteAfterwards(@TempDir Path folder) throws IOException {
		this.folder = folder;
		StoredInput stored = new StoredInput(database.dataSource());
		this.catalogue = stored.receive(FrozenJobs.FOLDER, Path.of("input"));
		stored.acceptAll(Path.of("input/returns"));
		run("first", null);
		Instant then = stored.now();
		String sent = Files.readString(Path.of("input/returns", QUARTER, LEICESTERSHIRE + ".csv"));
		assertThat(sent).contains(",referrals,2101,,,\n");
		stored.accept(QUARTER, LEICESTERSHIRE,
				sent.replace(",referrals,2101,,,\n", ",referrals,2101,,,A new front door\n"));
		String derby = Files.readString(Path.of("input/returns", QUARTER, "E06000015.csv"));
		assertThat(derby).contains(",referrals,1111,,,\n");
		stored.accept(QUARTER, "E06000015",
				derby.replace(",referrals,1111,,,\n", ",referrals,11110,,,Counted so by the new system\n"));
		run("explained", null);
		run("then", then);
		run("again", null);
	}

	@Test
	void givesTheReasonsBesideTheFigures() throws IOException {
		assertThat(doubts("first")).containsExactly("Leicestershire, referrals: " + FAR,
				"East Midlands, referrals: includes a figure that is unexplained",
				"West Northamptonshire, conferences-in-15-days-12m: " + FAR,
				"East Midlands, conferences-in-15-days-12m: includes a figure that is unexplained");
	}

	@Test
	void doubtsNothingThatANoteExplains() throws IOException {
		assertThat(doubts("explained")).containsExactly("West Northamptonshire, conferences-in-15-days-12m: " + FAR,
				"East Midlands, conferences-in-15-days-12m: includes a figure that is unexplained");
		PdfAssertions.assertThat(pdf("explained")).text().doesNotContain("Leicestershire, unexplained");
	}

	/** The receipt asks on: a slip of ten misleads whatever the note says. */
	@Test
	void leavesAWarningThatANoteAnswersToTheReceipt() throws IOException {
		assertThat(Files.readString(set("explained").resolve("receipts/E06000015.csv")))
			.contains("figure-tenfold,warning,\"11,110, with the note 'Counted so by the new system', against");
	}

	@Test
	void marksEachFigureWhereverATableShowsIt() throws IOException {
		PdfAssertions.assertThat(pdf("first")).conformsToPdfUa1AndA2a();
		PdfAssertions.assertThat(pdf("first"))
			.text()
			.containsIgnoringNewLines("Leicestershire, unexplained 1,330 2,101 +771 ")
			.containsIgnoringNewLines("East Midlands 14,519 13,504 ")
			.containsIgnoringNewLines("The figure of Leicestershire is unexplained: " + FAR
					+ ". The region\u2019s figure includes such a figure. "
					+ "The figure of Rutland for Quarter 3 2023-24 is unexplained: " + FAR + ".")
			.containsIgnoringNewLines("West Northants, unexplained 25.6%");
	}

	@Test
	void saysSoWhereTheFigureStandsOut() throws IOException {
		PdfAssertions.assertThat(pdf("first"))
			.text()
			.containsIgnoringNewLines(
					"Worse, and getting worse: initial conferences within 15 working days, 25.6%, down 36.0 points on the year; "
							+ "England 79.7%. The figure of West Northamptonshire is unexplained: " + FAR + ".");
	}

	@Test
	void listsThemAboutTheData() throws IOException {
		PdfAssertions.assertThat(pdf("first"))
			.text()
			.containsIgnoringNewLines("These figures look unlikely beside earlier ones or others of the return, which "
					+ "gives no reason.")
			.containsIgnoringNewLines("Leicestershire: Referrals (January to March 2024). " + Words.capital(FAR) + ".")
			.containsIgnoringNewLines("West Northamptonshire: Conferences in 15 days (year to 31 March 2024). "
					+ Words.capital(FAR) + ".");
	}

	@Test
	void showsTheDoubtsOfThen() throws IOException {
		for (String file : List.of("regional.pdf", "benchmarks.csv", "receipts/E10000018.csv")) {
			assertThat(set("then").resolve(file)).hasSameBinaryContentAs(set("first").resolve(file));
		}
	}

	@Test
	void isUntouchedByARunOnThePast() throws IOException {
		for (String file : List.of("regional.pdf", "benchmarks.csv", "receipts/E10000018.csv")) {
			assertThat(set("again").resolve(file)).hasSameBinaryContentAs(set("explained").resolve(file));
		}
	}

	private List<String> doubts(String name) throws IOException {
		try (CSVParser rows = CSVParser.parse(set(name).resolve("benchmarks.csv"), StandardCharsets.UTF_8,
				CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return rows.stream()
				.filter((row) -> !row.get("doubt").isEmpty())
				.map((row) -> row.get("area_name") + ", " + row.get("measure") + ": " + row.get("doubt"))
				.toList();
		}
	}

	private byte[] pdf(String name) throws IOException {
		return Files.readAllBytes(set(name).resolve("regional.pdf"));
	}

	private Path set(String name) {
		return this.folder.resolve(name).resolve(QUARTER).resolve("E12000004/restricted");
	}

	private void run(String name, @Nullable Instant asAt) {
		Run run = new Run(Quarter.parse(QUARTER), "E12000004", Set.of(Report.REGIONAL), Set.of(Edition.RESTRICTED),
				"rebased", Path.of("input/returns"), this.folder.resolve(name), "program", "test", asAt);
		Clock clock = Clock.fixed(Instant.parse("2024-07-03T12:00:00Z"), ZoneOffset.UTC);
		assertThat(new Stages(database.dataSource(), clock)
			.run(this.catalogue, run, "plausibilityStep", "observationStep", "rateStep", "comparisonStep", "packsStep")
			.getAllFailureExceptions()).isEmpty();
	}

}
