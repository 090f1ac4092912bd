package uk.quartile.usage;

import java.io.IOException;
import java.nio.file.Path;
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

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;

import static org.assertj.core.api.Assertions.assertThat;

/** What the real returns and their documents say of the use of measures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsageTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-07-03T12:00:00Z"), ZoneOffset.UTC);

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private Usage usage;

	@BeforeAll
	void makesTheBriefings(@TempDir Path output) {
		StoredInput stored = new StoredInput(database.dataSource());
		CatalogueFiles files = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input"));
		stored.receive(FrozenJobs.FOLDER, Path.of("input"));
		stored.acceptAll(Path.of("input/returns"));
		Run run = new Run(Quarter.parse("2023-24-Q4"), "E12000004", Set.of(Report.BRIEFING), Set.of(Edition.RESTRICTED),
				"rebased", Path.of("input/returns"), output, "program", "test", null);
		assertThat(new Stages(database.dataSource(), CLOCK)
			.run(files.catalogue(), run, "observationStep", "rateStep", "comparisonStep", "packsStep")
			.getAllFailureExceptions()).isEmpty();
		this.usage = new Usage(database.jdbcClient(), files, CLOCK);
	}

	/**
	 * Once a year from each of ten; referrals every quarter, from eight in two of them.
	 */
	@Test
	void countsWhatWasReturned() {
		List<MeasureUsage> all = this.usage.of(Quarter.parse("2023-24-Q4"));
		MeasureUsage stock = of(all, "children-looked-after");
		assertThat(stock.quarter()).isEqualTo(new MeasureUsage.Returned(10, 10, 0, 0, 0));
		assertThat(stock.year()).isEqualTo(new MeasureUsage.Returned(10, 10, 0, 0, 0));
		assertThat(of(all, "referrals").year().due()).isEqualTo(40);
		int lines = database.jdbcClient()
			.sql("SELECT count(*) FROM submission_in_force f JOIN return_line l USING (submission) WHERE measure = 'referrals' "
					+ "AND quarter LIKE '2023-24-%' AND numerator IS NOT NULL")
			.query(Integer.class)
			.single();
		assertThat(of(all, "referrals").year().figures()).isEqualTo(lines).isBetween(20, 40);
		assertThat(of(all, "referrals").year().figures() + of(all, "referrals").year().withheld()
				+ of(all, "referrals").year().unavailable())
			.isLessThanOrEqualTo(40);
		assertThat(of(all, "early-help-contacts").year()).isEqualTo(new MeasureUsage.Returned(0, 0, 0, 0, 0));
	}

	/** The joint return of the workforce is that of both. */
	@Test
	void countsAJointReturnForEachOfItsAuthorities() {
		MeasureUsage.Returned year = usage("2021-22-Q4", "caseload").year();
		assertThat(year).isEqualTo(new MeasureUsage.Returned(10, 10, 0, 0, 0));
	}

	/** The briefing tells of few: of these by no fewer than what its lists have. */
	@Test
	void countsTheDocumentsThatShowIt() {
		List<MeasureUsage> all = this.usage.of(Quarter.parse("2023-24-Q4"));
		assertThat(all.stream().mapToInt(MeasureUsage::documents).max().orElseThrow()).isBetween(2, 10);
		assertThat(of(all, "referrals").documents()).isEqualTo(recorded("referrals")).isPositive();
		assertThat(of(all, "referrals").kinds()).containsExactly("briefing");
		assertThat(of(all, "early-help-contacts").documents()).isZero();
		assertThat(usage("2019-20-Q1", "referrals").documents()).isNull();
		assertThat(all.stream().mapToInt(MeasureUsage::exceptions).sum()).isPositive()
			.isEqualTo(database.jdbcClient()
				.sql("SELECT count(*) FROM stand_out WHERE list = 'exception' AND area_type = 'authority' AND quarter = '2023-24-Q4'")
				.query(Integer.class)
				.single());
	}

	@Test
	void countsWhatWasExplainedInTheTime() {
		int before = of("caseload").explained();
		this.usage.explained("caseload", "E06000016", Quarter.parse("2018-19-Q2"));
		this.usage.explained("caseload", "E06000016", Quarter.parse("2018-19-Q2"));
		assertThat(of("caseload").explained()).isEqualTo(before + 2);
		assertThat(usage("2025-26-Q4", "caseload").explained()).isZero();
	}

	@Test
	void aFigureIsExplainedThoughThatCantBeKept() {
		CatalogueFiles files = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input"));
		database.jdbcClient().sql("ALTER TABLE explained RENAME TO elsewhere").update();
		try {
			new Usage(database.jdbcClient(), files, CLOCK).explained("caseload", "E06000016",
					Quarter.parse("2018-19-Q2"));
		}
		finally {
			database.jdbcClient().sql("ALTER TABLE elsewhere RENAME TO explained").update();
		}
		assertThat(of("caseload").explained()).isNotNegative();
	}

	@Test
	void writesATable() throws IOException {
		StringBuilder table = new StringBuilder();
		UsageTable.csv(List.of(of("children-looked-after")), table);
		assertThat(table.toString().lines().toList().get(0))
			.isEqualTo("measure,title,section,due,returned,year_due,year_returned,year_withheld,year_unavailable,"
					+ "year_nothing_to_count,year_before_due,year_before_returned,documents,document_kinds,exceptions,actions,"
					+ "explained");
		assertThat(table.toString().lines().toList().get(1))
			.startsWith("children-looked-after,Children looked after,Children in care,10,10,10,10,0,0,0,10,10,");
		List<String> text = UsageTable.text(this.usage.of(Quarter.parse("2023-24-Q4")));
		assertThat(text.get(0)).startsWith("MEASURE").contains("YEAR BEFORE");
		assertThat(text.get(1)).contains(" not due ");
		assertThat(text.get(text.size() - 1)).startsWith("referrals ");
	}

	private int recorded(String measure) {
		return database.jdbcClient()
			.sql("SELECT count(*) FROM shown_measure WHERE measure = :measure")
			.param("measure", measure)
			.query(Integer.class)
			.single();
	}

	private MeasureUsage of(String measure) {
		return usage("2023-24-Q4", measure);
	}

	private MeasureUsage usage(String quarter, String measure) {
		return of(this.usage.of(Quarter.parse(quarter)), measure);
	}

	/** Of what was counted once: to count takes a second. */
	private static MeasureUsage of(List<MeasureUsage> all, String measure) {
		return all.stream().filter((each) -> each.measure().code().equals(measure)).findFirst().orElseThrow();
	}

}
