package uk.quartile.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.JobExecution;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.packs.accessible.PageInk;
import uk.quartile.packs.accessible.PdfAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/** The profiles of the East Midlands on the real returns. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfilesTests {

	private static final Quarter QUARTER = Quarter.parse("2023-24-Q4");

	/**
	 * A city, the smallest authority, and one with a predecessor: of these all rules of
	 * PDF are tried.
	 */
	private static final Set<String> OF_EACH_KIND = Set.of("E06000016", "E06000017", "E06000062");

	private static final String LEICESTER = "E06000016/profile.pdf";

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private final Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);

	private Path output;

	private Catalogue catalogue;

	private long comparison;

	@BeforeAll
	void runsTheStages(@TempDir Path output) {
		this.output = output;
		StoredInput input = new StoredInput(database.dataSource());
		this.catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		this.comparison = run(output, Set.of(Report.PROFILE), "observationStep", "rateStep", "comparisonStep",
				"packsStep");
	}

	@Test
	void makesOneForEachAuthority() throws IOException {
		assertThat(pdfs(this.output)).containsExactly("E06000015/profile.pdf", LEICESTER, "E06000017/profile.pdf",
				"E06000018/profile.pdf", "E06000061/profile.pdf", "E06000062/profile.pdf", "E10000007/profile.pdf",
				"E10000018/profile.pdf", "E10000019/profile.pdf", "E10000024/profile.pdf");
	}

	@Test
	void everyoneCanReadThem() throws IOException {
		for (String file : pdfs(this.output)) {
			byte[] pdf = Files.readAllBytes(folder(this.output).resolve(file));
			if (OF_EACH_KIND.contains(file.substring(0, file.indexOf('/')))) {
				PdfAssertions.assertThat(pdf).conformsToPdfUa1AndA2a();
			}
			PdfAssertions.assertThat(pdf)
				.structure()
				.filteredOn((line) -> line.contains("Figure "))
				.isNotEmpty()
				.allMatch((line) -> line.lastIndexOf('"') - line.indexOf('"') <= 250);
		}
	}

	/** The published figures of Leicester that the mock-up pages show. */
	@Test
	void saysWhereAnAuthorityStandsAndWhichWayItMoves() throws IOException {
		byte[] pdf = Files.readAllBytes(folder(this.output).resolve(LEICESTER));
		PdfAssertions.assertThat(pdf)
			.text()
			.containsIgnoringNewLines("Leicester: where it stands, and which way it moves",
					"Nothing improved this year; five measures worsened, three of them still better than England.",
					"Both worse than England and worsening: Assessments in 45 days.",
					"Assessments in 45 days, 63.4% (\u221212.5)", "Single assessments within 45 working days: "
							+ "63.4%; 75.9% a year before, worsened. England 84.5%, similar areas 88.1%.");
		PdfAssertions.assertThat(pdf)
			.structure()
			.containsSubsequence(" H1 'Leicester'", " H2 'Leicester: where it stands, and which way it moves'",
					" H2 'Leicester: scorecard'", " H2 'Where Leicester stands among all English authorities'",
					" H3 'Conferences in 15 days: worse'", " H2 'The numbers behind the charts'",
					" H2 'How to read these pages'");
	}

	/**
	 * As published: 2,880 referrals and 2,685 assessments in the year, 832 and 695 in
	 * quarters.
	 */
	@Test
	void saysHowManyThereWereAtEachStageAndInTheLastSixMonths() throws IOException {
		byte[] pdf = Files.readAllBytes(folder(this.output).resolve(LEICESTER));
		PdfAssertions.assertThat(pdf)
			.text()
			.containsIgnoringNewLines("1,527", "October 2023 to March 2024",
					"January to March 2024: 832, or 371.7 per 10,000 a year; England 522.3.",
					"The quarter before: 695.", "34 of 596, on 31 March 2024", "On 31 December 2023: no figure.",
					"Numbers, year to 31 March 2024", "Not collected for this period, so left out: contacts.");
		PdfAssertions.assertThat(pdf)
			.structure()
			.containsSubsequence(" H2 'Spotlight: the last six months'", " H3 'Referrals'",
					" H3 'From contact to plan or care'")
			.anyMatch((line) -> line
				.contains("In the year to 31 March 2024: 2,880 referrals; 2,685 assessments, 93% of "
						+ "referrals; 500 protection plans started, 19% of assessments; 196 children who came into care, "
						+ "7% of assessments."));
	}

	@Test
	void leavesNoPageMostlyEmptyButTheLast() throws IOException {
		for (String file : pdfs(this.output)) {
			List<Double> shares = PageInk.shares(Files.readAllBytes(folder(this.output).resolve(file)), 30, 60);
			assertThat(shares).as(file).hasSizeBetween(10, 16);
			assertThat(shares.subList(0, shares.size() - 1)).as(file).allMatch((share) -> share >= 0.4);
		}
	}

	/** One document from the same page models, with one run of page numbers. */
	@Test
	void standInThePackBehindTheCommitteesCover(@TempDir Path elsewhere) throws IOException {
		run(elsewhere, Set.of(Report.PACK), "comparisonStep", "packsStep");
		assertThat(pdfs(elsewhere)).hasSize(10);
		for (String file : pdfs(elsewhere)) {
			byte[] pdf = Files.readAllBytes(folder(elsewhere).resolve(file));
			if (OF_EACH_KIND.contains(file.substring(0, file.indexOf('/')))) {
				PdfAssertions.assertThat(pdf).conformsToPdfUa1AndA2a();
			}
			List<Double> shares = PageInk.shares(pdf, 30, 60);
			assertThat(shares).as(file).hasSizeBetween(13, 30).allMatch((share) -> share >= 0.4);
		}
		byte[] pdf = Files.readAllBytes(folder(elsewhere).resolve("E06000016/pack.pdf"));
		PdfAssertions.assertThat(pdf)
			.text()
			.containsIgnoringNewLines(
					"To note the figures, and to ask for an action on each concern that has none: who will change what, by when.",
					"3\u2002Single assessments within 45 working days, page 16",
					"6\u2002Initial conferences within 15 working days, page 17",
					"17\u2002Social worker turnover, page 22",
					"On record no action is due or overdue, and no resolution is open.",
					"draft, not an agenda paper: who may read it is not decided")
			.doesNotContain("{p}");
		PdfAssertions.assertThat(pdf)
			.structure()
			.containsSubsequence(" H2 'Recommendation'", " H2 'Contents'", " H2 'Leicester'", " H3 'Of concern'",
					" H2 'Leicester: scorecard'", " H2 'East Midlands'", " H3 'What to know'",
					" H2 'The region at a glance: each authority against England'",
					" H2 '3\u2002Single assessments within 45 working days'", " H2 'The numbers behind the charts'")
			.contains("    Link 'Briefing' OBJR '2' OBJR");
	}

	@Test
	void leavesADocumentAloneThatStandsWhenAnotherIsAskedFor(@TempDir Path elsewhere) throws IOException {
		run(elsewhere, Set.of(Report.REGIONAL), "comparisonStep", "packsStep");
		assertThat(pdfs(elsewhere)).containsExactly("regional.pdf");
		Path regional = folder(elsewhere).resolve("regional.pdf");
		FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
		Files.setLastModifiedTime(regional, longAgo);
		run(elsewhere, Set.of(Report.PROFILE, Report.REGIONAL), "comparisonStep", "packsStep");
		assertThat(pdfs(elsewhere)).hasSize(11).contains("regional.pdf", LEICESTER);
		assertThat(Files.getLastModifiedTime(regional)).isEqualTo(longAgo);
		assertThat(folder(elsewhere).resolve(LEICESTER)).hasSameBinaryContentAs(folder(this.output).resolve(LEICESTER));
	}

	private static List<String> pdfs(Path output) throws IOException {
		try (Stream<Path> files = Files.walk(folder(output))) {
			return files.filter((file) -> file.toString().endsWith(".pdf"))
				.map((file) -> folder(output).relativize(file).toString())
				.sorted()
				.toList();
		}
	}

	private static Path folder(Path output) {
		return output.resolve("2023-24-Q4/E12000004/restricted");
	}

	private long run(Path folder, Set<Report> reports, String... steps) {
		Run run = new Run(QUARTER, "E12000004", reports, Set.of(Edition.RESTRICTED), "rebased",
				Path.of("input", "returns"), folder, "program", "test");
		JobExecution execution = new Stages(database.dataSource(), this.clock).run(this.catalogue, run, steps);
		assertThat(execution.getAllFailureExceptions()).isEmpty();
		return Stages.comparison(execution);
	}

}
