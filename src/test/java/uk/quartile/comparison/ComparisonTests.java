package uk.quartile.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** The step as a whole: what it stores, when, and what after a failure. */
class ComparisonTests {

	private static final String EAST_MIDLANDS = "E12000004";

	private static final String BENCHMARKS = """
			SELECT (measure, area, area_type, quarter, status, numerator, denominator, value, lower_95, rank, region_value,
				versus_region, england_value, versus_england)::text
			FROM benchmark JOIN comparison_measure USING (measure_comparison)
			WHERE comparison = :comparison
			ORDER BY measure, quarter, area_type, area
			""";

	private static final String CHANGES = """
			SELECT (measure, area, area_type, since, earlier_value, value, risen, none_because)::text
			FROM change JOIN comparison_measure USING (measure_comparison)
			WHERE comparison = :comparison
			ORDER BY measure, quarter, area_type, area, since
			""";

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@RegisterExtension
	final TestDatabase another = new TestDatabase();

	@TempDir
	private Path input;

	private StoredInput stored;

	private Compared compared;

	@BeforeEach
	void storesAYearOfReturns() throws IOException {
		this.compared = store(this.database);
	}

	private Compared store(TestDatabase into) throws IOException {
		Path reference = Files.createDirectories(this.input.resolve("reference"));
		for (String file : List.of("authorities", "successions", "populations", "neighbours", "comparator_counts")) {
			try (Stream<String> lines = Files.lines(Path.of("input", "reference", file + ".csv"))) {
				// The published counts of England alone keep the test quick.
				Files.write(reference.resolve(file + ".csv"),
						lines
							.filter((line) -> !file.equals("comparator_counts") || line.startsWith("area")
									|| line.startsWith("E92"))
							.toList());
			}
		}
		this.stored = new StoredInput(into.dataSource());
		Compared result = new Compared(into.dataSource(), this.stored.receive(FrozenJobs.FOLDER, this.input),
				Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC));
		for (String quarter : List.of("2018-19-Q4", "2019-20-Q4")) {
			this.stored.acceptAll(Path.of("input", "returns", quarter));
		}
		return result;
	}

	@Test
	void goesOnAfterAFailureInTheMiddleAsIfThereHadBeenNone() throws IOException {
		this.compared.client().sql("""
				CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
				BEGIN RAISE EXCEPTION 'the disk is full'; END $$;
				CREATE TRIGGER fail BEFORE INSERT ON benchmark FOR EACH ROW
				WHEN (NEW.measure = 'section-47-12m') EXECUTE FUNCTION fail()
				""").update();
		JobExecution failed = run();
		assertThat(failed.getStatus()).isEqualTo(BatchStatus.FAILED);
		assertThat(count("SELECT count(*) FROM comparison")).isEqualTo(1);
		assertThat(count("SELECT count(*) FROM completion")).isZero();
		long half = count("SELECT count(*) FROM benchmark");
		assertThat(half).isPositive();
		this.compared.client().sql("DROP TRIGGER fail ON benchmark").update();

		JobExecution second = run();
		assertThat(second.getStatus()).isEqualTo(BatchStatus.COMPLETED);
		assertThat(count("SELECT count(*) FROM comparison")).isEqualTo(1);
		assertThat(count("SELECT count(*) FROM completion")).isEqualTo(1);
		assertThat(count("SELECT count(*) FROM benchmark")).isGreaterThan(half);

		Compared undisturbed = store(this.another);
		long comparison = undisturbed.compare("2019-20-Q4");
		long resumed = Stages.comparison(second);
		assertThat(this.compared.lines(BENCHMARKS, resumed)).isEqualTo(undisturbed.lines(BENCHMARKS, comparison));
		assertThat(this.compared.lines(CHANGES, resumed)).isEqualTo(undisturbed.lines(CHANGES, comparison));
	}

	@Test
	void comparesEqualInputsOnce() {
		long first = this.compared.compare("2019-20-Q4");
		long rows = count("SELECT count(*) FROM benchmark");
		JobExecution again = run();
		assertThat(Stages.comparison(again)).isEqualTo(first);
		assertThat(again.getStepExecutions()).filteredOn((step) -> step.getStepName().equals("comparison"))
			.extracting(StepExecution::getReadCount)
			.containsExactly(0L);
		assertThat(count("SELECT count(*) FROM benchmark")).isEqualTo(rows);
	}

	@Test
	void comparesAnewWhenAReturnUpToTheQuarterChanges() {
		long first = this.compared.compare("2019-20-Q4");
		this.stored.accept("2020-21-Q4", "E06000016", "h\nE06000016,2020-21-Q4,children-looked-after,700");
		assertThat(this.compared.compare("2019-20-Q4")).isEqualTo(first);
		this.stored.accept("2019-20-Q4", "E06000016", "h\nE06000016,2019-20-Q4,children-looked-after,700");
		long second = this.compared.compare("2019-20-Q4");
		assertThat(second).isNotEqualTo(first);
		assertThat(this.compared.benchmark(second, "children-looked-after", "authority", "E06000016").get("numerator"))
			.hasToString("700.0000");
		assertThat(this.compared.benchmark(second, "referrals", "authority", "E06000016")).containsEntry("status",
				"not-supplied");
	}

	@Test
	void comparesOnlyTheMeasuresOfWhatChangedInAReturn() throws IOException {
		long first = this.compared.compare("2019-20-Q4");
		long measures = count("SELECT count(*) FROM measure_comparison");
		String leicester = Files.readString(Path.of("input", "returns", "2019-20-Q4", "E06000016.csv"));
		this.stored.accept("2019-20-Q4", "E06000016",
				leicester.replaceFirst("(?m)^E06000016,2019-20-Q4,children-looked-after,\\d+",
						"E06000016,2019-20-Q4,children-looked-after,700"));
		long second = this.compared.compare("2019-20-Q4");
		assertThat(second).isNotEqualTo(first);
		assertThat(this.compared.lines("""
				SELECT measure
				FROM comparison_measure JOIN measure_comparison m ON m.id = measure_comparison
				WHERE comparison = :comparison AND m.id NOT IN (
					SELECT measure_comparison FROM comparison_measure WHERE comparison <> :comparison)
				ORDER BY measure
				""", second)).containsExactly("children-looked-after");
		assertThat(count("SELECT count(*) FROM measure_comparison")).isEqualTo(measures + 1);
		assertThat(this.compared.benchmark(second, "children-looked-after", "authority", "E06000016").get("numerator"))
			.hasToString("700.0000");
		assertThat(this.compared.lines(BENCHMARKS, first)).hasSameSizeAs(this.compared.lines(BENCHMARKS, second));
	}

	@Test
	void comparesNothingAnewForTheSameFiguresInOtherBytes() throws IOException {
		this.compared.compare("2019-20-Q4");
		long measures = count("SELECT count(*) FROM measure_comparison");
		this.stored.accept("2019-20-Q4", "E06000016",
				Files.readString(Path.of("input", "returns", "2019-20-Q4", "E06000016.csv")) + "\n");
		this.compared.compare("2019-20-Q4");
		assertThat(count("SELECT count(*) FROM comparison")).isEqualTo(2);
		assertThat(count("SELECT count(*) FROM completion")).isEqualTo(2);
		assertThat(count("SELECT count(*) FROM measure_comparison")).isEqualTo(measures);
	}

	@Test
	void readsWhatTheRegionHadFromTheBeginningOn() {
		long first = this.compared.compare("2019-20-Q4");
		long measures = count("SELECT count(*) FROM measure_comparison");
		this.stored.accept("2010-11-Q4", "E06000016", "h\nE06000016,2010-11-Q4,children-looked-after,500");
		assertThat(this.compared.compare("2019-20-Q4")).isNotEqualTo(first);
		assertThat(count("SELECT count(*) FROM measure_comparison")).isEqualTo(measures + 1);
		// Coventry, a neighbour of Leicester's: too old to be a comparator.
		this.stored.accept("2010-11-Q4", "E08000026", "h\nE08000026,2010-11-Q4,children-looked-after,500");
		this.compared.compare("2019-20-Q4");
		assertThat(count("SELECT count(*) FROM measure_comparison")).isEqualTo(measures + 1);
	}

	@Test
	void recordsWhatItRestsOn() {
		long comparison = this.compared.compare("2018-19-Q4");
		assertThat(this.compared.lines("SELECT file FROM comparison_input WHERE comparison = :comparison ORDER BY file",
				comparison))
			.containsExactly("jobs/measures.yml", "jobs/quarterly-benchmarking.yml", "reference/authorities.csv",
					"reference/comparator_counts.csv", "reference/neighbours.csv", "reference/populations.csv",
					"reference/successions.csv", "returns/2018-19-Q4/E06000015.csv", "returns/2018-19-Q4/E06000016.csv",
					"returns/2018-19-Q4/E06000017.csv", "returns/2018-19-Q4/E06000018.csv",
					"returns/2018-19-Q4/E10000007.csv", "returns/2018-19-Q4/E10000018.csv",
					"returns/2018-19-Q4/E10000019.csv", "returns/2018-19-Q4/E10000021.csv",
					"returns/2018-19-Q4/E10000024.csv");
	}

	@Test
	void saysHowManyMeasuresThereAre() {
		assertThat(run().getStepExecutions()).filteredOn((step) -> step.getStepName().equals("comparison"))
			.allSatisfy((step) -> assertThat(step.getExecutionContext().getLong("total")).isEqualTo(step.getReadCount())
				.isGreaterThan(50));
	}

	@Test
	void endsWithARefusalWhereNothingCanBeCompared() {
		JobExecution execution = this.compared.run(null, "E12000001", "observationStep", "rateStep", "comparisonStep");
		assertThat(execution.getStatus()).isEqualTo(BatchStatus.FAILED);
		assertThat(execution.getAllFailureExceptions()).singleElement().isInstanceOf(Refusal.class);
		assertThat(count("SELECT count(*) FROM comparison")).isZero();
	}

	private JobExecution run() {
		return this.compared.run("2019-20-Q4", EAST_MIDLANDS, "observationStep", "rateStep", "comparisonStep");
	}

	private long count(String sql) {
		return this.compared.client().sql(sql).query(Long.class).single();
	}

}
