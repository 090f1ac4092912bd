package uk.quartile.run;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.batch.core.job.JobExecution;

/** A run that began and failed, for all the reasons that it noted. */
final class RunFailedException extends RuntimeException {

	private final boolean goesOn;

	/**
	 * A failed run.
	 * @param execution that failed
	 * @param goesOn whether the next run goes on where this one ended
	 */
	RunFailedException(JobExecution execution, boolean goesOn) {
		super("the job ended as " + execution.getStatus());
		this.goesOn = goesOn;
		// In the order in which they were noted, unlike the execution's own list of all:
		// what
		// failed first made the rest fail.
		List<Throwable> failures = Stream
			.concat(execution.getStepExecutions().stream().flatMap((step) -> step.getFailureExceptions().stream()),
					execution.getFailureExceptions().stream())
			.toList();
		if (!failures.isEmpty()) {
			initCause(failures.get(0));
			failures.stream().skip(1).forEach(this::addSuppressed);
		}
	}

	/** What becomes of its work. */
	String sequel() {
		return this.goesOn ? "nothing is lost, and the next run goes on from there"
				: "what was taken in is kept, and the next run begins anew";
	}

}
