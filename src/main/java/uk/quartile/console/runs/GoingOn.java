package uk.quartile.console.runs;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

import uk.quartile.run.PastRun;
import uk.quartile.run.StepProgress;

/** How far the run is that goes on, whoever started it. */
public final class GoingOn {

	private final JobRepository repository;

	private final Clock clock;

	public GoingOn(JobRepository repository, Clock clock) {
		this.repository = repository;
		this.clock = clock;
	}

	/** The step that it is at; empty if none goes on, or it has only just begun. */
	Optional<StepProgress> step() {
		return this.repository.findRunningJobExecutions(PastRun.JOB)
			.stream()
			.flatMap((job) -> job.getStepExecutions().stream())
			.max(Comparator.comparingLong(StepExecution::getId))
			.map((step) -> StepProgress.of(step, LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC)));
	}

}
