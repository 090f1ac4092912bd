package uk.quartile;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.EmptyResultDataAccessException;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.changes.FigureChange;
import uk.quartile.changes.FigureChange.Made;
import uk.quartile.changes.InputsAt;
import uk.quartile.changes.JdbcChanges;
import uk.quartile.comparison.Comparison;
import uk.quartile.database.Database;
import uk.quartile.database.RunLock;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.Run;
import uk.quartile.rates.Rates;

/**
 * Finds the figures that changed since a run or an instant: whatever region and quarter
 * was made, as it was then and as it is now, both under today's program.
 */
public final class ChangesSince {

	private final Clock clock;

	private final Database database;

	private ChangesSince(Clock clock, Database database) {
		this.clock = clock;
		this.database = database;
	}

	/**
	 * Finds the changes.
	 * @param run number of a run, after whose end to begin; null for an instant
	 * @param instant to begin at; null for a run
	 * @throws Refusal if there is no such run, or nothing had been received by then
	 */
	public static Found find(Path data, Clock clock, @Nullable Long run, @Nullable Instant instant) {
		try (Database database = Databases.open(data); RunLock.Held right = new RunLock(database).tryAcquire()) {
			ChangesSince changes = new ChangesSince(clock, database);
			try (ConfigurableApplicationContext context = Contexts.start(database, Map.of(), JdbcChanges.class)) {
				Instant then = (instant != null) ? instant
						: end((run != null) ? run : 0, context.getBean(JobRepository.class));
				return changes.since(then, context.getBean(JdbcChanges.class));
			}
		}
	}

	/** A run as at an instant left the figures of that instant. */
	private static Instant end(long run, JobRepository repository) {
		JobExecution execution = execution(run, repository);
		if (execution == null || !execution.getJobInstance().getJobName().equals(QuarterlyBenchmarkingJob.NAME)) {
			throw Refusal
				.wrongRequest("--since: found " + run + ", which is no run; expected a number that ./quartile runs "
						+ "lists, or an instant, as in 2024-05-01T09:00:00Z; name one.");
		}
		String asAt = execution.getJobParameters().getString(Launch.AS_AT);
		if (asAt != null) {
			return Instant.parse(asAt);
		}
		LocalDateTime end = execution.getEndTime();
		if (end == null) {
			throw Refusal
				.wrongRequest("--since: found run " + run + ", which hasn't ended; expected one that has; name "
						+ "another, or an instant, as in 2024-05-01T09:00:00Z.");
		}
		// The process as a whole keeps to UTC: see Quartile.
		return end.toInstant(ZoneOffset.UTC);
	}

	private static @Nullable JobExecution execution(long run, JobRepository repository) {
		try {
			return repository.getJobExecution(run);
		}
		catch (EmptyResultDataAccessException ex) {
			return null;
		}
	}

	private Found since(Instant instant, JdbcChanges changes) {
		InputsAt then = new InputsAt(instant, WhatIf.received(this.database, "--since", instant, this.clock));
		Instant present = this.clock.instant();
		InputsAt now = new InputsAt(present, WhatIf.received(this.database, "--since", present, this.clock));
		List<Made> made = changes.made();
		List<Made> fresh = new ArrayList<>();
		SortedMap<Long, Long> comparisons = new TreeMap<>();
		for (Made each : made) {
			OptionalLong before = compare(each, then, present);
			OptionalLong after = compare(each, now, present);
			if (before.isPresent() && after.isPresent()) {
				comparisons.put(before.getAsLong(), after.getAsLong());
			}
			else if (after.isPresent()) {
				fresh.add(each);
			}
		}
		return new Found(instant, made, fresh, changes.between(then, now, comparisons), now.files().catalogue());
	}

	/** The comparison's id; none where there was nothing to compare. */
	private OptionalLong compare(Made made, InputsAt inputs, Instant asked) {
		Program program = Program.current();
		Catalogue catalogue = inputs.files().catalogue();
		Run run = new Run(made.quarter(), made.region(), Set.of(), Set.of(), catalogue.settings().populationRelease(),
				Path.of(""), Path.of(""), program.fingerprint(), program.version(), inputs.instant());
		try (ConfigurableApplicationContext context = Contexts.start(this.database,
				Map.of("clock", this.clock, "catalogue", catalogue, "run", run), Rates.class, Comparison.class,
				ComparisonAlone.class)) {
			JobExecution execution = context.getBean(JobOperator.class)
				.start(context.getBean(Job.class),
						new JobParametersBuilder().addString("quarter", made.quarter().toString())
							.addString("region", made.region())
							.addString(Launch.AS_AT, inputs.instant().toString())
							.addString("asked", asked.toString())
							.toJobParameters());
			if (execution.getStatus() == BatchStatus.COMPLETED) {
				List<?> comparisons = Objects
					.requireNonNull((List<?>) execution.getExecutionContext().get("comparisons"));
				return OptionalLong.of((Long) comparisons.get(0));
			}
			List<Throwable> failures = execution.getAllFailureExceptions();
			if (failures.stream().anyMatch(Refusal.class::isInstance)) {
				return OptionalLong.empty();
			}
			throw new IllegalStateException("the comparison ended as " + execution.getStatus(),
					failures.isEmpty() ? null : failures.get(0));
		}
		catch (JobExecutionException ex) {
			throw new IllegalStateException("the comparison could not be launched", ex);
		}
	}

	/**
	 * What changed.
	 *
	 * @param since the instant
	 * @param made regions and quarters that were looked at
	 * @param fresh those of them that had no figures then
	 * @param changes of all others
	 * @param catalogue of now
	 */
	public record Found(Instant since, List<Made> made, List<Made> fresh, List<FigureChange> changes,
			Catalogue catalogue) {
	}

}
