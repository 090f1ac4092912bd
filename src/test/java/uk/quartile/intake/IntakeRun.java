package uk.quartile.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Run;

/** Runs the step by itself, on a real database and job repository. */
public final class IntakeRun {

	private static final AtomicInteger ATTEMPTS = new AtomicInteger();

	private final DataSource dataSource;

	private final Path returns;

	private Catalogue catalogue;

	private Clock clock = Clock.fixed(Instant.parse("2024-07-01T08:00:00Z"), ZoneOffset.UTC);

	private int attempt;

	private long before;

	private boolean judging;

	IntakeRun(DataSource dataSource, Path returns, Catalogue catalogue) {
		this.dataSource = dataSource;
		this.returns = returns;
		this.catalogue = catalogue;
	}

	IntakeRun with(Catalogue changed) {
		this.catalogue = changed;
		return this;
	}

	IntakeRun at(String instant) {
		this.clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
		return this;
	}

	/** Where the record of checks ended when the newest run began. */
	public long before() {
		return this.before;
	}

	public Clock clock() {
		return this.clock;
	}

	Run run() {
		return new Run(null, this.catalogue.settings().region(), Set.of(), Set.of(Edition.RESTRICTED),
				this.catalogue.settings().populationRelease(), this.returns, Path.of("unused"), "program", "0.1.0");
	}

	public Intake intake() {
		return new Intake(run(), this.catalogue, this.clock, JdbcClient.create(this.dataSource));
	}

	/** As a new job instance. */
	StepExecution go() throws Exception {
		this.attempt = ATTEMPTS.incrementAndGet();
		this.before = intake().newestCheck();
		return restart();
	}

	/** Holds what is in force against its history. */
	StepExecution judge() throws Exception {
		this.judging = true;
		try {
			return goWell();
		}
		finally {
			this.judging = false;
		}
	}

	/** As the last job instance, which has failed. */
	StepExecution restart() throws Exception {
		return execute().getStepExecutions().iterator().next();
	}

	public StepExecution goWell() throws Exception {
		return well(go());
	}

	static StepExecution well(StepExecution step) {
		if (!step.getExitStatus().getExitCode().equals(ExitStatus.COMPLETED.getExitCode())) {
			throw new AssertionError(step.getExitStatus().toString(),
					step.getFailureExceptions().isEmpty() ? null : step.getFailureExceptions().get(0));
		}
		return step;
	}

	private JobExecution execute() throws Exception {
		JdbcTransactionManager transactions = new JdbcTransactionManager(this.dataSource);
		JdbcJobRepositoryFactoryBean repositories = new JdbcJobRepositoryFactoryBean();
		repositories.setDataSource(this.dataSource);
		repositories.setTransactionManager(transactions);
		repositories.afterPropertiesSet();
		JobRepository repository = repositories.getObject();
		JdbcClient jdbc = JdbcClient.create(this.dataSource);
		Step step = this.judging ? intake().plausibilityStep(repository, transactions, this.dataSource, jdbc)
				: intake().intakeStep(repository, transactions, this.dataSource, jdbc);
		JobOperatorFactoryBean operators = new JobOperatorFactoryBean();
		operators.setJobRepository(repository);
		operators.setTransactionManager(transactions);
		operators.setApplicationContext(new StaticApplicationContext());
		operators.afterPropertiesSet();
		return operators.getObject()
			.start(new JobBuilder("intake", repository).start(step).build(),
					new JobParametersBuilder().addLong("attempt", (long) this.attempt).toJobParameters());
	}

}
