package uk.quartile;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameter;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Decides what the newest past run means for the one that is asked for: nothing to do, go
 * on where it ended, or begin anew. The newest decides, since an earlier one with the
 * same inputs may have been overwritten in the meantime. The caller holds the right to
 * run.
 */
final class Launch {

	static final String ATTEMPT = "attempt";

	private final JobOperator operator;

	private final JobRepository repository;

	private final Job job;

	Launch(JobOperator operator, JobRepository repository, Job job) {
		this.operator = operator;
		this.repository = repository;
		this.job = job;
	}

	/**
	 * Runs the job to its end, unless there is nothing to do.
	 * @param identity what makes a run this run
	 * @param folders recorded beside it
	 * @param stands whether the outputs of a completed run are still as it left them
	 * @return how the run ended, or the one before if there was nothing to do
	 */
	Launched run(SortedMap<String, String> identity, Map<String, String> folders, Predicate<JobExecution> stands)
			throws JobExecutionException {
		recoverKilled();
		JobExecution newest = newest();
		if (newest != null && identity.equals(identity(newest))) {
			if (newest.getStatus() != BatchStatus.COMPLETED) {
				return new Launched(this.operator.restart(newest), true);
			}
			if (stands.test(newest)) {
				return new Launched(newest, false);
			}
		}
		return new Launched(this.operator.start(this.job, unused(identity, folders)), true);
	}

	/**
	 * Whoever was running without the right to run was killed: only then can its run be
	 * restarted.
	 */
	private void recoverKilled() {
		this.repository.findRunningJobExecutions(this.job.getName()).forEach(this.operator::recover);
	}

	private @Nullable JobExecution newest() {
		JobInstance instance = this.repository.getLastJobInstance(this.job.getName());
		return (instance != null) ? this.repository.getLastJobExecution(instance) : null;
	}

	private static SortedMap<String, String> identity(JobExecution execution) {
		SortedMap<String, String> identity = new TreeMap<>();
		for (JobParameter<?> parameter : execution.getJobParameters().getIdentifyingParameters()) {
			if (!parameter.name().equals(ATTEMPT)) {
				identity.put(parameter.name(), String.valueOf(parameter.value()));
			}
		}
		return identity;
	}

	private JobParameters unused(SortedMap<String, String> identity, Map<String, String> folders) {
		JobParametersBuilder parameters = new JobParametersBuilder();
		identity.forEach(parameters::addString);
		folders.forEach((name, folder) -> parameters.addString(name, folder, false));
		for (long attempt = 1;; attempt++) {
			JobParameters numbered = parameters.addLong(ATTEMPT, attempt).toJobParameters();
			if (this.repository.getJobInstance(this.job.getName(), numbered) == null) {
				return numbered;
			}
		}
	}

	/**
	 * What came of a launch.
	 *
	 * @param execution that leaves the outputs as they are
	 * @param ran whether it ran just now
	 */
	record Launched(JobExecution execution, boolean ran) {
	}

}
