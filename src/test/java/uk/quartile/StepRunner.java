package uk.quartile;

import javax.sql.DataSource;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Runs steps on a real database, in a job that isn't recorded. */
public final class StepRunner {

	private final DataSource dataSource;

	private final PlatformTransactionManager transactions;

	private final JobRepository jobs = new ResourcelessJobRepository();

	public StepRunner(DataSource dataSource) {
		this.dataSource = dataSource;
		this.transactions = new JdbcTransactionManager(dataSource);
	}

	public DataSource dataSource() {
		return this.dataSource;
	}

	public JobRepository jobs() {
		return this.jobs;
	}

	public PlatformTransactionManager transactions() {
		return this.transactions;
	}

	public JobExecution run(Step first, Step... others) {
		SimpleJobBuilder builder = new JobBuilder("test", this.jobs).start(first);
		for (Step step : others) {
			builder.next(step);
		}
		Job job = builder.build();
		JobParameters none = new JobParameters();
		JobExecution execution = this.jobs.createJobExecution(this.jobs.createJobInstance("test", none), none,
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
