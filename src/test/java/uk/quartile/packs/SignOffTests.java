package uk.quartile.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.explanation.Explanations;
import uk.quartile.explanation.asking.Question;
import uk.quartile.explanation.text.TextOf;
import uk.quartile.packs.accessible.PdfAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/** What documents and figures say of returns that somebody has signed, and of others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignOffTests {

	private static final String Q1 = "2019-20-Q1";

	private static final String REGION = "E12000004";

	private static final String HEADER = "authority,quarter,submission,name,role,date\n";

	private static final String DIRECTOR = ",Jane Smith,Director of Children's Services,";

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private Path folder;

	private StoredInput stored;

	/** What each run says is awaited. */
	private final Map<String, List<String>> awaited = new HashMap<>();

	/** Whom each run has to chase, and why. */
	private final Map<String, List<String>> chased = new HashMap<>();

	private String unsignedYet;

	private String signed;

	private String corrected;

	private String earlier;

	@BeforeAll
	void signs(@TempDir Path folder) throws IOException {
		this.folder = folder;
		FileSystemUtils.copyRecursively(Path.of("input/reference"), folder.resolve("input/reference"));
		FileSystemUtils.copyRecursively(FrozenJobs.FOLDER, folder.resolve("jobs"));
		Files.writeString(folder.resolve("jobs/quarterly-benchmarking.yml"), """

				returns-due-on:
				  2019-20-Q1: 2019-08-21
				sign-off:
				  embargo-days: 30
				  corrections-days: 10
				""", StandardOpenOption.APPEND);
		this.stored = new StoredInput(database.dataSource());
		signOffs("");
		this.stored.receive(folder.resolve("jobs"), folder.resolve("input"));
		this.stored.acceptAll(Path.of("input/returns"));
		String derby = Fingerprint.of(Files.readAllBytes(Path.of("input/returns", Q1, "E06000015.csv")));
		run(signOffs("E06000016," + Q1 + ",newest" + DIRECTOR + "2019-08-30\n" + "E06000015," + Q1 + "," + derby
				+ DIRECTOR + "2019-09-02\n" + "E06000015," + Q1 + "," + derby + ",Ann Lee,Data officer,2019-08-20\n"
				+ "E06000017," + Q1 + "," + "0".repeat(64) + DIRECTOR + "2019-09-02\n"), "2019-08-31", "some",
				Report.PACK);
		this.signed = explained("Leicester");
		this.earlier = explained("Rutland", "2018-19-Q4");
		this.unsignedYet = explained("Rutland");
		String leicester = Files.readString(Path.of("input/returns", Q1, "E06000016.csv"));
		assertThat(leicester).contains("children-looked-after,663,");
		this.stored.accept(Q1, "E06000016", leicester.replace("looked-after,663,", "looked-after,664,"));
		run(this.stored.receive(folder.resolve("jobs"), folder.resolve("input")), "2019-09-20", "corrected");
		this.corrected = explained("Leicester");
		run(this.stored.receive(folder.resolve("jobs"), folder.resolve("input")), "2019-09-21", "passed");
		run(signOffs(List
			.of("E06000015", "E06000016", "E06000017", "E06000018", "E10000007", "E10000018", "E10000019", "E10000021",
					"E10000024")
			.stream()
			.map((code) -> code + "," + Q1 + ",newest" + DIRECTOR + "2024-06-02\n")
			.collect(Collectors.joining())), "2019-09-20", "all");
	}

	@Test
	void callsWhatNobodyHasSignedProvisional() throws IOException {
		assertThat(status("some", "E06000016")).isEqualTo("ok");
		assertThat(status("some", "E06000015")).isEqualTo("ok");
		// Somebody signed other bytes.
		assertThat(status("some", "E06000017")).isEqualTo("provisional");
		assertThat(status("some", "E10000018")).isEqualTo("provisional");
		assertThat(status("some", REGION)).isEqualTo("provisional");
		assertThat(status("all", "E10000018")).isEqualTo("ok");
		assertThat(status("all", REGION)).isEqualTo("ok");
	}

	/** The first quarter that anybody signed is the first of which anybody has to. */
	@Test
	void asksForNoSignatureBeforeTheFirstQuarterThatAnybodySigned() {
		assertThat(this.earlier).contains("; final; no note").doesNotContain("signed", "provisional");
	}

	@Test
	void callsACorrectionProvisionalUntilItIsSignedToo() throws IOException {
		assertThat(status("corrected", "E06000016")).isEqualTo("provisional");
		assertThat(status("corrected", "E06000015")).isEqualTo("ok");
		assertThat(status("all", "E06000016")).isEqualTo("ok");
	}

	@Test
	void saysOnThePacksCoverWhoSignedWhen() throws IOException {
		PdfAssertions.assertThat(pack("some", "E06000016"))
			.text()
			.containsIgnoringNewLines(
					"Signed off by Jane Smith, Director of Children\u2019s Services, on 30 August 2019");
		PdfAssertions.assertThat(pack("some", "E06000015"))
			.text()
			.containsIgnoringNewLines("Signed off by Ann Lee, Data officer, on 20 August 2019 and Jane Smith, "
					+ "Director of Children\u2019s Services, on 2 September 2019");
		PdfAssertions.assertThat(pack("some", "E06000017"))
			.text()
			.containsIgnoringNewLines("Signed off not yet: figures are provisional");
	}

	@Test
	void chasesSignatures() throws IOException {
		String rutland = Fingerprint.of(Files.readAllBytes(Path.of("input/returns", Q1, "E06000017.csv")));
		assertThat(Files.readString(set("some", "restricted").resolve("chase.csv")))
			.contains("E06000017,Rutland,2019-20-Q1,unsigned,2019-20-Q1/E06000017.csv,0,\"Your return for Quarter 1 "
					+ "2019-20 (April to June 2019) is not signed off: until it is, its figures are called provisional. "
					+ "Please tell us who signs it, as what and on which day, for the file whose SHA-256 is " + rutland
					+ ".\",,2019-08-21\n")
			.doesNotContain("E06000015", "E06000016");
		assertThat(Files.readString(set("all", "restricted").resolve("chase.csv"))).doesNotContain("unsigned");
		assertThat(this.chased.get("some")).contains("UNSIGNED Rutland", "UNSIGNED Lincolnshire")
			.doesNotContain("UNSIGNED Leicester", "UNSIGNED Derby");
		assertThat(this.chased.get("corrected")).contains("UNSIGNED Leicester");
		assertThat(this.chased.get("all")).isEmpty();
	}

	@Test
	void holdsThePublicEditionUntilAllHaveSignedOrTheDayHasPassed() throws IOException {
		assertThat(set("some", "public")).doesNotExist();
		assertThat(this.awaited.get("some"))
			.contains("The public edition of 2019-20-Q1 for E12000004 is held until all have signed their returns, or "
					+ "20 September 2019 has passed. No signature yet of Rutland, Nottingham, Derbyshire, Leicestershire, "
					+ "Lincolnshire, Northamptonshire, Nottinghamshire.");
		assertThat(this.awaited.get("corrected"))
			.contains("The public edition of 2019-20-Q1 for E12000004 is held until all have signed their returns, or "
					+ "20 September 2019 has passed. No signature yet of Leicester, Rutland, Nottingham, Derbyshire, "
					+ "Leicestershire, Lincolnshire, Northamptonshire, Nottinghamshire.");
		assertThat(set("corrected", "public")).doesNotExist();
		assertThat(set("all", "public").resolve("manifest.json")).exists();
		assertThat(this.awaited.get("all")).isEmpty();
		assertThat(set("passed", "public").resolve("manifest.json")).exists();
		assertThat(this.awaited.get("passed")).isEmpty();
		assertThat(status("passed", "E06000017", "public")).isEqualTo("provisional");
	}

	/** A hash of so small a file could be guessed, and those in it as well. */
	@Test
	void namesWhatWasSignedInNoPublicFile() throws IOException {
		assertThat(Files.readString(set("all", "restricted").resolve("manifest.json")))
			.contains("reference/sign_offs.csv");
		assertThat(Files.readString(set("all", "public").resolve("manifest.json")))
			.contains("reference/authorities.csv")
			.doesNotContain("sign_offs");
	}

	@Test
	void showsAuthoritiesTheirOwnDocumentsBeforeTheRelease() throws IOException {
		Path preview = this.folder.resolve("some").resolve(Q1).resolve(REGION).resolve("preview");
		assertThat(this.awaited.get("some"))
			.contains("Previews for the authorities are in 2019-20-Q1/E12000004/preview: corrections that arrive by "
					+ "31 August 2019 count.");
		assertThat(preview.resolve("E06000016")).isDirectoryContaining("glob:**/briefing.pdf")
			.isDirectoryContaining("glob:**/profile.pdf")
			.isDirectoryContaining("glob:**/receipt.csv")
			.isDirectoryNotContaining("glob:**/pack.pdf");
		assertThat(preview.resolve("regional.pdf")).doesNotExist();
		PdfAssertions.assertThat(Files.readAllBytes(preview.resolve("E06000016/briefing.pdf")))
			.conformsToPdfUa1()
			.text()
			.containsIgnoringNewLines("Preview before release: corrections that arrive by 31 August 2019 count");
		assertThat(this.folder.resolve("corrected").resolve(Q1).resolve(REGION).resolve("preview")).doesNotExist();
		PdfAssertions.assertThat(Files.readAllBytes(set("some", "restricted").resolve("E06000016/pack.pdf")))
			.text()
			.doesNotContain("Preview");
	}

	@Test
	void explainsWhoSigned() {
		assertThat(this.signed).contains(
				"; final; signed by Jane Smith, Director of Children's Services, on 30 August " + "2019; no note");
		assertThat(this.unsignedYet).contains("; final; not signed yet; no note")
			.contains("This figure is provisional: its return is not signed yet.");
		assertThat(this.corrected).contains("This figure is provisional: its return is not signed yet.");
	}

	private Catalogue signOffs(String rows) throws IOException {
		Path file = this.folder.resolve("input/reference/sign_offs.csv");
		if (rows.isEmpty()) {
			Files.deleteIfExists(file);
			return CatalogueFiles.load(this.folder.resolve("jobs"), this.folder.resolve("input")).catalogue();
		}
		Files.writeString(file, HEADER + rows);
		return this.stored.receive(this.folder.resolve("jobs"), this.folder.resolve("input"));
	}

	private void run(Catalogue catalogue, String day, String name, Report... reports) {
		Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
		Set<Report> asked = EnumSet.noneOf(Report.class);
		asked.addAll(List.of(reports));
		Run run = new Run(Quarter.parse(Q1), REGION, asked, EnumSet.allOf(Edition.class), "rebased",
				Path.of("input/returns"), this.folder.resolve(name), "program", "test");
		JobExecution execution = new Stages(database.dataSource(), clock).run(catalogue, run, "observationStep",
				"rateStep", "comparisonStep", "disclosureStep", "packsStep");
		assertThat(execution.getAllFailureExceptions()).isEmpty();
		Packs packs = new Packs(run, database.jdbcClient(), catalogue, clock);
		assertThat(execution.getStepExecutions()).last()
			.satisfies(
					(step) -> assertThat(step.getExecutionContext().getLong("total")).isEqualTo(step.getWriteCount()));
		this.awaited.put(name, packs.summary(execution.getExecutionContext()).awaited());
		this.chased.put(name,
				packs.toChase(LocalDate.parse(day))
					.stream()
					.filter((each) -> each.quarter().toString().equals(Q1))
					.map((each) -> each.why() + " " + each.name())
					.toList());
		assertThat(packs.upToDate(execution.getExecutionContext())).isTrue();
	}

	private String explained(String authority) {
		return explained(authority, Q1);
	}

	private String explained(String authority, String quarter) {
		CatalogueFiles files = CatalogueFiles.load(this.folder.resolve("jobs"), this.folder.resolve("input"));
		return String
			.join(" ", TextOf.lines(new Explanations(database.jdbcClient(), files)
				.explain(Question.of(files.catalogue(), authority, "children-looked-after", Quarter.parse(quarter)))))
			.replaceAll("\\s+", " ");
	}

	private Path set(String name, String edition) {
		return this.folder.resolve(name).resolve(Q1).resolve(REGION).resolve(edition);
	}

	private byte[] pack(String name, String authority) throws IOException {
		return Files.readAllBytes(set(name, "restricted").resolve(authority).resolve("pack.pdf"));
	}

	private String status(String name, String area) throws IOException {
		return status(name, area, "restricted");
	}

	private String status(String name, String area, String edition) throws IOException {
		return rows(name, edition).stream()
			.filter((row) -> row.get("area").equals(area) && row.get("quarter").equals(Q1)
					&& row.get("measure").equals("children-looked-after") && !row.get("area_type").equals("neighbours"))
			.findFirst()
			.orElseThrow()
			.get("status");
	}

	private List<CSVRecord> rows(String name, String edition) throws IOException {
		try (var reader = Files.newBufferedReader(set(name, edition).resolve("benchmarks.csv"),
				StandardCharsets.UTF_8)) {
			return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
		}
	}

}
