package uk.quartile.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.util.FileSystemUtils;

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

import static org.assertj.core.api.Assertions.assertThat;

/** What documents say of returns that were sent again, and of one that was withdrawn. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmissionsOverTimeTests {

	private static final String Q1 = "2019-20-Q1";

	/** Two days after the day of StoredInput. */
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T12:00:00Z"), ZoneOffset.UTC);

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private Path folder;

	private StoredInput stored;

	private Instant then;

	@BeforeAll
	void sendsReturnsAgain(@TempDir Path folder) throws IOException {
		this.folder = folder;
		FileSystemUtils.copyRecursively(Path.of("input/reference"), folder.resolve("input/reference"));
		this.stored = new StoredInput(database.dataSource());
		Catalogue before = this.stored.receive(FrozenJobs.FOLDER, folder.resolve("input"));
		FileSystemUtils.copyRecursively(Path.of("input/returns"), folder.resolve("returns"));
		// Of that quarter Rutland alone returns children in need, which aren't due.
		Files.writeString(folder.resolve("returns").resolve(Q1).resolve("E06000017.csv"),
				"E06000017,2019-20-Q1,children-in-need,154,,final,\n", StandardOpenOption.APPEND);
		this.stored.acceptAll(folder.resolve("returns"));
		run(before, "first");
		String leicester = Files.readString(Path.of("input/returns", Q1, "E06000016.csv"));
		assertThat(leicester).contains("children-looked-after,663,", "referrals,648,");
		this.stored.accept(Q1, "E06000016",
				leicester.replace("children-looked-after,663,", "children-looked-after,670,")
					.replace("referrals,648,", "referrals,c,"));
		String earlier = Files.readString(Path.of("input/returns/2018-19-Q1/E10000018.csv"));
		assertThat(earlier).contains("children-looked-after,577,");
		this.stored.accept("2018-19-Q1", "E10000018",
				earlier.replace("children-looked-after,577,", "children-looked-after,575,"));
		run(before, "again");
		this.then = this.stored.now();
		Files.writeString(folder.resolve("input/reference/withdrawals.csv"),
				"authority,quarter,sha256,decided_on,decided_by,reason\n"
						+ "E06000017,2019-20-Q1,,2024-06-01,Rutland's director of children's services,two teams left out\n"
						+ "E06000018,2019-20-Q1,,2024-05-31,the same,received only later\n");
		run(this.stored.receive(FrozenJobs.FOLDER, folder.resolve("input")), "withdrawn");
	}

	@Test
	void marksNoFigureThatIsAsFirstReturned() throws IOException {
		assertThat(columns("first", "E06000016", "children-looked-after", "numerator", "revised", "first_numerator"))
			.containsExactly("663", "", "");
		PdfAssertions.assertThat(pdf("first")).text().doesNotContain("revised since");
	}

	@Test
	void keepsWhatWasFirstReturnedBesideWhatIsInForce() throws IOException {
		assertThat(columns("again", "E06000016", "children-looked-after", "numerator", "revised", "first_numerator",
				"first_denominator"))
			.containsExactly("670", "true", "663", "");
		assertThat(columns("again", "E06000015", "referrals", "revised", "first_numerator")).containsExactly("", "");
	}

	@Test
	void doesNotTellWhatWasWithheldSince() throws IOException {
		assertThat(columns("again", "E06000016", "referrals", "status", "numerator", "revised", "first_numerator"))
			.containsExactly("c", "", "true", "");
		PdfAssertions.assertThat(pdf("again"))
			.text()
			.containsIgnoringNewLines(
					"Leicester Referrals Quarter 1 2019-20 no longer shown withheld at source 1 June 2024")
			.doesNotContain("Leicester Referrals Quarter 1 2019-20 648");
	}

	@Test
	void marksEachRevisedFigureAndListsIt() throws IOException {
		byte[] pdf = pdf("again");
		PdfAssertions.assertThat(pdf).conformsToPdfUa1AndA2a();
		PdfAssertions.assertThat(pdf)
			.text()
			.containsIgnoringNewLines("Revised since first returned: figures of Leicester and Leicestershire; "
					+ "see \u201cFigures revised since they were first returned\u201d.")
			.containsIgnoringNewLines("Leicester Children looked after Quarter 1 2019-20 663 670 1 June 2024")
			.containsIgnoringNewLines("Leicestershire Children looked after Quarter 1 2018-19 577 575 1 June 2024");
	}

	@Test
	void usesNoFigureOfAReturnThatWasWithdrawn() throws IOException {
		assertThat(columns("withdrawn", "E06000017", "referrals", "status", "numerator", "revised", "first_numerator"))
			.containsExactly("not-supplied", "", "true", "");
		assertThat(columns("withdrawn", "E06000018", "children-looked-after", "status", "numerator", "revised"))
			.containsExactly("ok", "618", "");
		String words = "withdrawn on 1 June 2024 by Rutland's director of children's services: two teams left out";
		PdfAssertions.assertThat(pdf("withdrawn")).conformsToPdfUa1();
		PdfAssertions.assertThat(pdf("withdrawn"))
			.text()
			.containsIgnoringNewLines("Rutland: the return was " + words + ". No figures of this return are used.")
			.containsIgnoringNewLines("The return of Rutland was withdrawn")
			.containsPattern("Rutland [^\\n]*return\\s+withdrawn")
			.doesNotContain("Rutland, return withdrawn", "Rutland, not supplied");
		assertThat(Files.readString(set("withdrawn").resolve("receipts/E06000017.csv")))
			.contains("2019-20-Q1/E06000017.csv,,,withdrawal,warning,a return " + words
					+ ",one that holds,send it again when it does\n");
	}

	@Test
	void listsAWithdrawnFigureThatIsNotDueAndHasNoRowLeft() throws IOException {
		assertThat(columns("again", "E06000017", "children-in-need", "status", "numerator")).containsExactly("ok",
				"154");
		assertThat(Files.readAllLines(set("withdrawn").resolve("benchmarks.csv")))
			.filteredOn((line) -> line.contains("," + Q1 + ",children-in-need,"))
			.isNotEmpty()
			.allMatch((line) -> line.contains(",2018-19-Q4,"));
		PdfAssertions.assertThat(pdf("withdrawn"))
			.text()
			.containsIgnoringNewLines("Rutland Children in need Quarter 1 2019-20 no longer shown withdrawn");
	}

	@Test
	void showsTheFiguresOfTheTimeBeforeTheDecisionWasReceived() throws IOException {
		Path then = this.folder.resolve("then");
		Catalogue before = this.stored.receive(FrozenJobs.FOLDER, Path.of("input"));
		new Stages(database.dataSource(), CLOCK).run(before,
				new Run(Quarter.parse(Q1), "E12000004", Set.of(Report.REGIONAL), Set.of(Edition.RESTRICTED), "rebased",
						Path.of("none"), then, "program", "test", this.then),
				"observationStep", "rateStep", "comparisonStep", "packsStep");
		// The report also says which issue it replaces, and of a folder of its own it
		// replaces none.
		for (String file : List.of("benchmarks.csv", "receipts/E06000017.csv")) {
			assertThat(set("then").resolve(file)).hasSameBinaryContentAs(set("again").resolve(file));
		}
	}

	private void run(Catalogue catalogue, String name) {
		JobExecution execution = new Stages(database.dataSource(), CLOCK).run(catalogue,
				new Run(Quarter.parse(Q1), "E12000004", Set.of(Report.REGIONAL), Set.of(Edition.RESTRICTED), "rebased",
						Path.of("input/returns"), this.folder.resolve(name), "program", "test"),
				"observationStep", "rateStep", "comparisonStep", "packsStep");
		assertThat(execution.getAllFailureExceptions()).isEmpty();
	}

	private Path set(String name) {
		return this.folder.resolve(name).resolve(Q1).resolve("E12000004/restricted");
	}

	private byte[] pdf(String name) throws IOException {
		return Files.readAllBytes(set(name).resolve("regional.pdf"));
	}

	private List<String> csv(String name) throws IOException {
		return Files.readAllLines(set(name).resolve("benchmarks.csv"), StandardCharsets.UTF_8);
	}

	private List<String> columns(String name, String area, String measure, String... columns) throws IOException {
		List<String> lines = csv(name);
		List<String> header = List.of(lines.get(0).split(",", -1));
		String[] row = lines.stream()
			.filter((line) -> line.startsWith(area + ",") && line.contains(",authority,2019-20-Q1," + measure + ","))
			.findFirst()
			.orElseThrow()
			.split(",", -1);
		return java.util.Arrays.stream(columns).map((column) -> row[header.indexOf(column)]).toList();
	}

}
