package uk.quartile.run;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;

import uk.quartile.PretendStages;
import uk.quartile.PretendStages.Script;
import uk.quartile.database.Database;
import uk.quartile.database.LostConnection;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Run;
import uk.quartile.run.context.Contexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class LaunchTests {

	private static final List<String> ALL = List.of("intake 1", "intake 2", "plausibility 1", "plausibility 2",
			"observations 1", "observations 2", "rates 1", "rates 2", "comparison 1", "comparison 2", "disclosure 1",
			"disclosure 2", "packs 1", "packs 2");

	private static final Run RUN = new Run(null, "E12000004", Set.of(), Set.of(), "rebased", Path.of("returns"),
			Path.of("output"), "program", "test");

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	private final Script script = new Script();

	private Interruption interruption = new Interruption();

	private ConfigurableApplicationContext context;

	private boolean outputsStand = true;

	@BeforeEach
	void start() {
		this.context = Contexts.start(
				Database.server(this.database.url(), this.database.username(), this.database.password()),
				Map.of("run", RUN, "script", this.script, "interruption", this.interruption),
				QuarterlyBenchmarkingJob.class, PretendStages.class);
	}

	@AfterEach
	void stop() {
		this.context.close();
	}

	@Test
	void runsEveryStageInOrder() throws Exception {
		assertThat(status(run("A"))).isEqualTo(BatchStatus.COMPLETED);
		assertThat(this.script.played).isEqualTo(ALL);
	}

	@Test
	void hasNothingToDoForTheSameInputs() throws Exception {
		run("A");
		this.script.played.clear();
		assertThat(run("A")).isEmpty();
		assertThat(this.script.played).isEmpty();
	}

	@Test
	void runsAgainWhenOutputsWereDeleted() throws Exception {
		run("A");
		this.script.played.clear();
		this.outputsStand = false;
		JobExecution second = run("A").orElseThrow();
		assertThat(this.script.played).isEqualTo(ALL);
		assertThat(second.getJobParameters().getLong("attempt")).isEqualTo(2);
		this.outputsStand = true;
		assertThat(run("A")).isEmpty();
	}

	@Test
	void runsAgainWhenInputsChangeBack() throws Exception {
		run("A");
		run("B");
		this.script.played.clear();
		JobExecution third = run("A").orElseThrow();
		assertThat(this.script.played).isEqualTo(ALL);
		assertThat(third.getJobParameters().getLong("attempt")).isEqualTo(2);
		assertThat(run("A")).isEmpty();
	}

	@Test
	void hasNothingToDoForTwoRequestsInTurn() throws Exception {
		run("A", "newest");
		run("A", "2019-20-Q1");
		assertThat(run("A", "newest")).isEmpty();
		assertThat(run("A", "2019-20-Q1")).isEmpty();
	}

	@Test
	void runsAgainWhenAnotherRequestHadOtherInputsInBetween() throws Exception {
		run("A", "newest");
		run("B", "2019-20-Q1");
		this.script.played.clear();
		assertThat(status(run("A", "newest"))).isEqualTo(BatchStatus.COMPLETED);
		assertThat(this.script.played).isEqualTo(ALL);
	}

	@Test
	void goesOnWhereItFailedThoughAnotherRequestWasServedSince() throws Exception {
		this.script.at("comparison", () -> {
			throw new IllegalStateException("on purpose");
		});
		run("A", "newest");
		run("A", "2019-20-Q1");
		this.script.played.clear();
		assertThat(status(run("A", "newest"))).isEqualTo(BatchStatus.COMPLETED);
		assertThat(this.script.played).containsExactly("comparison 1", "comparison 2", "disclosure 1", "disclosure 2",
				"packs 1", "packs 2");
	}

	@Test
	void goesOnWhereAFailedRunEnded() throws Exception {
		this.script.at("comparison", () -> {
			throw new IllegalStateException("on purpose");
		});
		assertThat(status(run("A"))).isEqualTo(BatchStatus.FAILED);
		this.script.played.clear();
		assertThat(status(run("A"))).isEqualTo(BatchStatus.COMPLETED);
		assertThat(this.script.played).containsExactly("comparison 1", "comparison 2", "disclosure 1", "disclosure 2",
				"packs 1", "packs 2");
	}

	/**
	 * The chunk can be neither committed nor rolled back, and the step's end not noted:
	 * Spring Batch restarts no such execution.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "intake", "plausibility", "observations", "rates", "comparison", "disclosure", "packs" })
	void beginsAnewAfterTheConnectionWasLostInAStep(String step) {
		this.script.at(step, this::endAllConnections);
		try {
			assertThat(status(run("A"))).isNotEqualTo(BatchStatus.COMPLETED);
		}
		catch (Exception ex) {
			assertThat(LostConnection.reason(ex)).as(ex.toString()).isPresent();
		}
		restartProcess();
		this.script.played.clear();
		assertThatNoException().isThrownBy(() -> assertThat(status(run("A"))).isEqualTo(BatchStatus.COMPLETED));
		assertThat(this.script.played).endsWith("packs 1", "packs 2");
	}

	@ParameterizedTest
	@CsvSource({ "UNKNOWN, FAILED", "FAILED, UNKNOWN", "FAILED, STARTED", "ABANDONED, FAILED" })
	void beginsAnewWhereNobodyKnowsHowFarItCame(String job, String step) throws Exception {
		this.script.at("packs", () -> {
			throw new IllegalStateException("on purpose");
		});
		long failed = run("A").orElseThrow().getId();
		this.database.jdbcClient()
			.sql("UPDATE batch_job_execution SET status = ? WHERE job_execution_id = ?")
			.params(job, failed)
			.update();
		this.database.jdbcClient()
			.sql("UPDATE batch_step_execution SET status = ? WHERE job_execution_id = ? AND step_name = 'packs'")
			.params(step, failed)
			.update();
		this.script.played.clear();
		assertThat(status(run("A"))).isEqualTo(BatchStatus.COMPLETED);
		assertThat(this.script.played).isEqualTo(ALL);
		assertThat(run("A")).isEmpty();
	}

	@Test
	void beginsAnewAfterAFailureWithOtherInputs() throws Exception {
		this.script.at("comparison", () -> {
			throw new IllegalStateException("on purpose");
		});
		run("A");
		this.script.played.clear();
		assertThat(status(run("B"))).isEqualTo(BatchStatus.COMPLETED);
		assertThat(this.script.played).isEqualTo(ALL);
	}

	@Test
	void finishesTheChunkAtHandWhenInterruptedAndGoesOnFromThere() throws Exception {
		this.script.at("rates", this.interruption::request);
		assertThat(status(run("A"))).isEqualTo(BatchStatus.STOPPED);
		assertThat(this.script.played).containsExactly("intake 1", "intake 2", "plausibility 1", "plausibility 2",
				"observations 1", "observations 2", "rates 1");
		this.script.played.clear();
		restartProcess();
		assertThat(status(run("A"))).isEqualTo(BatchStatus.COMPLETED);
		assertThat(this.script.played).startsWith("rates 1").endsWith("packs 2").doesNotContain("intake 1");
	}

	@Test
	void doesNotBeginWhenInterruptedBefore() throws Exception {
		this.interruption.request();
		assertThat(status(run("A"))).isEqualTo(BatchStatus.STOPPED);
		assertThat(this.script.played).isEmpty();
	}

	@Test
	void recoversARunThatWasKilledTwice() throws Exception {
		for (int kill = 1; kill <= 2; kill++) {
			this.script.at("packs", () -> {
				throw new IllegalStateException("on purpose");
			});
			JobExecution killed = run("A").orElseThrow();
			leaveAsAKilledRunDoes(killed.getId());
			this.script.played.clear();
		}
		restartProcess();
		assertThat(status(run("A"))).isEqualTo(BatchStatus.COMPLETED);
		assertThat(this.script.played).containsExactly("packs 1", "packs 2");
		assertThat(ended()).containsExactly("done", "killed", "killed");
	}

	@Test
	void tellsAFailureFromAKill() throws Exception {
		this.script.at("packs", () -> {
			throw new IllegalStateException("on purpose");
		});
		run("A");
		assertThat(ended()).containsExactly("failed");
	}

	private List<String> ended() {
		JobRepository repository = this.context.getBean(JobRepository.class);
		return repository.getJobExecutions(repository.getLastJobInstance(QuarterlyBenchmarkingJob.NAME))
			.stream()
			.sorted(Comparator.comparingLong(JobExecution::getId).reversed())
			.map((execution) -> PastRun.of(execution).ended())
			.toList();
	}

	private void leaveAsAKilledRunDoes(long execution) {
		this.database.jdbcClient()
			.sql("UPDATE batch_job_execution SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL "
					+ "WHERE job_execution_id = :id")
			.param("id", execution)
			.update();
		this.database.jdbcClient()
			.sql("UPDATE batch_step_execution SET status = 'STARTED', exit_code = 'EXECUTING', end_time = NULL "
					+ "WHERE job_execution_id = :id AND step_name = 'packs'")
			.param("id", execution)
			.update();
	}

	private void endAllConnections() {
		this.database.jdbcClient()
			.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
					+ "AND pid <> pg_backend_pid()")
			.query()
			.listOfRows();
	}

	private void restartProcess() {
		stop();
		this.interruption = new Interruption();
		start();
	}

	private Optional<JobExecution> run(String inputs) throws Exception {
		return run(inputs, "newest");
	}

	private Optional<JobExecution> run(String inputs, String quarter) throws Exception {
		Launch launch = new Launch(this.context.getBean(JobOperator.class), this.context.getBean(JobRepository.class),
				this.context.getBean(Job.class));
		SortedMap<String, String> identity = new TreeMap<>(Map.of("inputs", inputs, "quarter", quarter));
		Launch.Launched launched = launch.run(identity, Map.of("output", "reports/output"),
				(newest) -> this.outputsStand);
		return launched.ran() ? Optional.of(launched.execution()) : Optional.empty();
	}

	private static BatchStatus status(Optional<JobExecution> execution) {
		return execution.orElseThrow().getStatus();
	}

}
