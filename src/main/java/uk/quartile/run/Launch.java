package uk.quartile.run;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * Decides what past runs mean for the one that is asked for: nothing to do, go on where
 * one ended, or begin anew. The newest run of the same request decides, unless a run of
 * any request has worked on other inputs since: what that one took in must be undone. The
 * caller holds the right to run.
 */
final class Launch {

	static final String ATTEMPT = "attempt";

	/** The parameter that says what is there to work on, whatever is asked of it. */
	static final String INPUTS = "inputs";

	/** The parameter of a run that takes nothing in. */
	static final String AS_AT = "as-at";

	/** The parameter of a run with another population than the settings have. */
	static final String POPULATION = "population";

	private static final Set<BatchStatus> ENDED = EnumSet.of(BatchStatus.COMPLETED, BatchStatus.STOPPED,
			BatchStatus.FAILED);

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
	 * @param stands whether a completed run left nothing to do, and its outputs are as it
	 * left them
	 * @return how the run ended, or the one before if there was nothing to do
	 */
	Launched run(SortedMap<String, String> identity, Map<String, String> folders, Predicate<JobExecution> stands)
			throws JobExecutionException {
		recoverKilled();
		JobExecution newest = newest(identity);
		if (newest != null) {
			if (newest.getStatus() != BatchStatus.COMPLETED && goesOn(newest)) {
				return new Launched(this.operator.restart(newest), true);
			}
			if (newest.getStatus() == BatchStatus.COMPLETED && stands.test(newest)) {
				return new Launched(newest, false);
			}
		}
		return new Launched(this.operator.start(this.job, unused(identity, folders)), true);
	}

	/**
	 * Whether the next run can go on where this one ended. Where the connection was lost
	 * while it was noted how far a run had come, nobody knows, and Spring Batch restarts
	 * no such run. It is begun anew: every step does only what isn't done.
	 */
	boolean goesOn(JobExecution ended) {
		return ENDED.contains(ended.getStatus()) && this.repository.getJobExecutions(ended.getJobInstance())
			.stream()
			.flatMap((execution) -> execution.getStepExecutions().stream())
			.allMatch((step) -> ENDED.contains(step.getStatus()));
	}

	/**
	 * Whoever was running without the right to run was killed: only then can its run be
	 * restarted.
	 */
	private void recoverKilled() {
		this.repository.findRunningJobExecutions(this.job.getName()).forEach(this.operator::recover);
	}

	private @Nullable JobExecution newest(SortedMap<String, String> identity) {
		for (int earlier = 0;; earlier++) {
			List<JobInstance> instances = this.repository.getJobInstances(this.job.getName(), earlier, 1);
			JobExecution execution = instances.isEmpty() ? null : this.repository.getLastJobExecution(instances.get(0));
			if (execution == null) {
				return null;
			}
			SortedMap<String, String> other = identity(execution);
			if (other.equals(identity)) {
				return execution;
			}
			if (!Objects.equals(other.get(INPUTS), identity.get(INPUTS)) && !other.containsKey(AS_AT)) {
				return null;
			}
		}
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
