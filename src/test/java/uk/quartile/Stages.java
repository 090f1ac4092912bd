package uk.quartile;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.comparison.Comparison;
import uk.quartile.disclosure.Disclosure;
import uk.quartile.domain.Run;
import uk.quartile.intake.Intake;
import uk.quartile.packs.Packs;
import uk.quartile.rates.Rates;

/** Runs the steps of the stages on a real database, in a job that isn't recorded. */
public final class Stages {

	private final DataSource dataSource;

	private final Clock clock;

	private final Consumer<AnnotationConfigApplicationContext> disclosure;

	public Stages(DataSource dataSource, Clock clock) {
		this(dataSource, clock, (context) -> context.register(Disclosure.class));
	}

	/** With another disclosure than the program has. */
	public Stages(DataSource dataSource, Clock clock, Consumer<AnnotationConfigApplicationContext> disclosure) {
		this.dataSource = dataSource;
		this.clock = clock;
		this.disclosure = disclosure;
	}

	/** Runs steps one after the other, until one fails. */
	public JobExecution run(Catalogue catalogue, Run run, String... steps) {
		try (HikariDataSource pool = pool();
				AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			JobRepository jobs = new ResourcelessJobRepository();
			context.registerBean(DataSource.class, () -> pool);
			context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
			context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(pool));
			context.registerBean(JobRepository.class, () -> jobs);
			context.registerBean(Catalogue.class, () -> catalogue);
			context.registerBean(Run.class, () -> run);
			context.registerBean(Clock.class, () -> this.clock);
			context.register(Intake.class, Rates.class, Comparison.class, Packs.class);
			this.disclosure.accept(context);
			context.refresh();
			return execute(jobs, List.of(steps).stream().map((name) -> context.getBean(name, Step.class)).iterator());
		}
	}

	/** As the program has one: to connect takes longer than most statements do. */
	private HikariDataSource pool() {
		HikariConfig settings = new HikariConfig();
		settings.setDataSource(this.dataSource);
		settings.setMinimumIdle(1);
		return new HikariDataSource(settings);
	}

	/** The one comparison of a run of one region. */
	public static long comparison(JobExecution execution) {
		List<?> comparisons = (List<?>) execution.getExecutionContext().get("comparisons");
		return (Long) comparisons.get(0);
	}

	private static JobExecution execute(JobRepository jobs, Iterator<Step> steps) {
		SimpleJobBuilder builder = new JobBuilder("test", jobs).start(steps.next());
		steps.forEachRemaining(builder::next);
		Job job = builder.build();
		JobParameters none = new JobParameters();
		JobExecution execution = jobs.createJobExecution(jobs.createJobInstance("test", none), none,
				new ExecutionContext());
		try {
			job.execute(execution);
		}
		catch (JobInterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return execution;
	}

}
