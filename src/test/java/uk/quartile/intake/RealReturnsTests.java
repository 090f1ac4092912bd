package uk.quartile.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.batch.core.step.StepExecution;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

/** The real returns of the East Midlands, which the repository carries. */
class RealReturnsTests {

	private static final Catalogue CATALOGUE = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue();

	private static final Path RETURNS = Path.of("input", "returns");

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@Test
	void areAllAcceptedAndKept() throws Exception {
		IntakeRun run = new IntakeRun(this.database.dataSource(), RETURNS, CATALOGUE);
		StepExecution step = run.at("2025-07-01T08:00:00Z").goWell();
		assertThat(step.getReadCount()).isEqualTo(286);
		assertThat(step.getWriteCount()).isEqualTo(286);
		assertThat(step.getExecutionContext().getLong("total")).isEqualTo(286);
		assertThat(count("submission")).isEqualTo(286);
		assertThat(count("submission_in_force")).isEqualTo(286);
		assertThat(count("return_line")).isEqualTo(1525);
		IntakeSummary summary = run.intake()
			.summary(run.before(), new TreeMap<>(Map.of("E12000004", Quarter.parse("2022-23-Q2"))));
		assertThat(summary).isEqualTo(new IntakeSummary(286, 0, List.of(), List.of(), new TreeMap<>(), List.of(),
				new TreeMap<>(), List.of()));
	}

	/**
	 * In these years the figures of some yearly measures had not been published by
	 * authority, and of 2024-25 referrals and assessments were not to be had; in all
	 * others every due measure is there, the workforce of the two Northamptonshires
	 * jointly.
	 */
	@Test
	void lackOnlyWhatWasNotYetPublished() {
		Map<String, Long> warned = findings().filter((each) -> each.check().equals("due-measure-absent"))
			.collect(Collectors.groupingBy((each) -> each.file().substring(0, 10) + " " + each.check(), TreeMap::new,
					Collectors.counting()));
		assertThat(warned).isEqualTo(Map.of("2017-18-Q4 due-measure-absent", 9L, "2018-19-Q4 due-measure-absent", 9L,
				"2019-20-Q4 due-measure-absent", 9L, "2024-25-Q2 due-measure-absent", 9L,
				"2024-25-Q4 due-measure-absent", 10L));
	}

	/**
	 * Published figures, as odd as they are: 31 of 1,525 lines changed by half and more.
	 */
	@Test
	void askForANoteWhereAFigureChangedMuchAndNowhereElse() {
		assertThat(findings().filter((each) -> !each.check().equals("due-measure-absent")).map(Finding::check))
			.hasSize(31)
			.containsOnly("change-unexplained");
		assertThat(findings().filter((each) -> each.file().equals("2023-24-Q4/E10000018.csv")).map(Finding::message))
			.containsExactly("2023-24-Q4/E10000018.csv line 2, numerator: found 2,101 without a note, against 1,330 a "
					+ "year before; expected 665 to 1,995, since the last eight quarters were 1,195, 1,338, 1,318, 1,330, "
					+ "1,330, 1,338, 1,333 and 1,464; correct it, or say in the note why.");
	}

	private static Stream<Finding> findings() {
		return Intake.check(List.of(RETURNS), Path.of("input"), CATALOGUE, LocalDate.of(2025, 7, 1))
			.stream()
			.flatMap((each) -> each.findings().stream());
	}

	private int count(String table) {
		return this.database.jdbcClient().sql("SELECT count(*) FROM " + table).query(Integer.class).single();
	}

}
