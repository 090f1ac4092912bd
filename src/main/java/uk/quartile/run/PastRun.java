package uk.quartile.run;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;

import uk.quartile.database.Database;
import uk.quartile.run.context.Contexts;
import uk.quartile.run.context.Databases;

/**
 * One run of the main job, as the job repository has it.
 *
 * @param number of the run
 * @param began when
 * @param took how long; empty while it runs, and if it was killed
 * @param ended how, in a word; a run that restarts another takes the place of none
 * @param quarter as asked; {@code newest} if left open
 * @param region as asked
 * @param reports as asked
 * @param editions as asked
 * @param whatIf in what its figures are others than those published; blank where they are
 * those
 */
public record PastRun(long number, Instant began, Optional<Duration> took, String ended, String quarter, String region,
		String reports, String editions, String whatIf) {

	/** How a run ended that did all that it was to do. */
	public static final String DONE = "done";

	/** How a run ended, or goes on, of which nothing more was noted. */
	public static final String OPEN = "running, or killed";

	/** How a run ended that was told to. */
	public static final String INTERRUPTED = "interrupted";

	/** What the job repository knows the main job by. */
	public static final String JOB = QuarterlyBenchmarkingJob.NAME;

	/** The newest runs, the newest first. */
	public static List<PastRun> newest(Path data, int count) {
		try (Database database = Databases.open(data);
				ConfigurableApplicationContext context = Contexts.start(database, Map.of())) {
			return newest(context.getBean(JobRepository.class), count);
		}
	}

	/**
	 * The newest run of a database whose tables are left as they are, whichever version
	 * made them.
	 */
	public static Optional<PastRun> last(Database database) {
		try (ConfigurableApplicationContext context = Contexts.asItIs(database, Map.of())) {
			return newest(context.getBean(JobRepository.class), 1).stream().findFirst();
		}
	}

	private static List<PastRun> newest(JobRepository repository, int count) {
		return repository.getJobInstances(JOB, 0, count)
			.stream()
			.flatMap((instance) -> repository.getJobExecutions(instance).stream())
			.sorted(Comparator.comparingLong(JobExecution::getId).reversed())
			.limit(count)
			.map(PastRun::of)
			.toList();
	}

	static PastRun of(JobExecution execution) {
		LocalDateTime began = execution.getStartTime();
		LocalDateTime end = execution.getEndTime();
		// The process as a whole keeps to UTC: see Quartile.
		return new PastRun(execution.getId(),
				((began != null) ? began : execution.getCreateTime()).toInstant(ZoneOffset.UTC),
				(began != null && end != null) ? Optional.of(Duration.between(began, end)) : Optional.empty(),
				ended(execution), asked(execution, "quarter"), asked(execution, "region"), asked(execution, "reports"),
				asked(execution, "editions"), whatIf(execution));
	}

	private static String ended(JobExecution execution) {
		return switch (execution.getStatus()) {
			case COMPLETED -> DONE;
			case STOPPED -> INTERRUPTED;
			case STARTING, STARTED, STOPPING -> OPEN;
			// A run that was killed had no time to note how it ended.
			case FAILED ->
				execution.getExitStatus().getExitCode().equals(ExitStatus.UNKNOWN.getExitCode()) ? "killed" : "failed";
			case ABANDONED, UNKNOWN -> "unknown";
		};
	}

	private static String whatIf(JobExecution execution) {
		String asAt = asked(execution, Launch.AS_AT);
		String population = asked(execution, Launch.POPULATION);
		return Stream.of(asAt.isEmpty() ? "" : "as at " + asAt, population.isEmpty() ? "" : "population " + population)
			.filter((each) -> !each.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static String asked(JobExecution execution, String parameter) {
		String value = execution.getJobParameters().getString(parameter);
		return (value != null) ? value : "";
	}

}
