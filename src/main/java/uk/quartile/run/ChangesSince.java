package uk.quartile.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

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
import uk.quartile.catalogue.JdbcCatalogue;
import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.changes.FigureChange.Made;
import uk.quartile.changes.FigureChange;
import uk.quartile.changes.InputsAt;
import uk.quartile.changes.JdbcChanges;
import uk.quartile.comparison.Comparison;
import uk.quartile.database.Database;
import uk.quartile.database.RunLock;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.explanation.asking.Area;
import uk.quartile.explanation.asking.Question;
import uk.quartile.program.Program;
import uk.quartile.rates.Rates;
import uk.quartile.run.context.Contexts;
import uk.quartile.run.context.Databases;

/**
 * Finds the figures that changed since a run or an instant: whatever region and quarter
 * was made, as it was then and as it is now, both under today's program.
 */
public final class ChangesSince {

	private static final Set<AreaKind> OF_AUTHORITIES = Set.of(AreaType.AUTHORITY, AreaType.JOINT, AreaType.NEIGHBOURS);

	private final Clock clock;

	private final ConfigurableApplicationContext context;

	private ChangesSince(Clock clock, ConfigurableApplicationContext context) {
		this.clock = clock;
		this.context = context;
	}

	/**
	 * Finds the changes.
	 * @param data directory of the embedded database
	 * @param asked since when, and of what
	 * @throws Refusal if there is no such run, quarter or area, or nothing had been
	 * received by then
	 */
	public static Found find(Path data, Clock clock, Asked asked) {
		try (Database database = Databases.open(data);
				RunLock.Held right = new RunLock(database).tryAcquire();
				ConfigurableApplicationContext context = Contexts.start(database, Map.of("clock", clock),
						JdbcChanges.class, JdbcCatalogue.class)) {
			Instant then = (asked.instant() != null) ? asked.instant()
					: end((asked.run() != null) ? asked.run() : 0, context.getBean(JobRepository.class));
			return new ChangesSince(clock, context).since(then, asked);
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

	private Found since(Instant instant, Asked asked) {
		JdbcCatalogue received = this.context.getBean(JdbcCatalogue.class);
		JdbcChanges changes = this.context.getBean(JdbcChanges.class);
		InputsAt then = new InputsAt(instant, WhatIf.received(received, "--since", instant, this.clock));
		Instant present = this.clock.instant();
		InputsAt now = new InputsAt(present, WhatIf.received(received, "--since", present, this.clock));
		Catalogue catalogue = now.files().catalogue();
		Area area = (asked.area() != null) ? Question.area(catalogue, asked.area(), day(asked, present)) : null;
		List<Made> made = made(changes.made(), asked, area);
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
		List<FigureChange> found = changes.between(then, now, comparisons);
		if (area != null) {
			Set<String> codes = codes(area, catalogue);
			found = found.stream().filter((each) -> about(each.figure(), area, codes)).toList();
		}
		return new Found(instant, made, fresh, found, catalogue);
	}

	/** A name that stayed with a new code means the code of the day. */
	private static Quarter day(Asked asked, Instant present) {
		return (asked.quarter() != null) ? asked.quarter()
				: Quarter.of(LocalDate.ofInstant(present, ZoneId.of("Europe/London")));
	}

	private static List<Made> made(List<Made> all, Asked asked, @Nullable Area area) {
		List<Made> ofQuarter = all.stream()
			.filter((each) -> asked.quarter() == null || each.quarter().equals(asked.quarter()))
			.toList();
		if (ofQuarter.isEmpty() && !all.isEmpty()) {
			throw Refusal
				.wrongRequest("--quarter: found " + asked.quarter() + ", for which no figures were made; " + "expected "
						+ Suggestions.anyOf(all.stream().map((each) -> each.quarter().toString()).distinct().toList())
						+ "; name one, or leave it out.");
		}
		return ofQuarter.stream()
			.filter((each) -> area == null || !OF_AUTHORITIES.contains(area.type())
					|| each.region().equals(area.region()))
			.toList();
	}

	/** With those that the same ground had before or since. */
	private static Set<String> codes(Area area, Catalogue catalogue) {
		Set<String> codes = new TreeSet<>(List.of(area.code().split("\\+")));
		List.copyOf(codes)
			.forEach((code) -> catalogue.footprints()
				.sameGround(code)
				.forEach((ground) -> codes.addAll(ground.authorities())));
		return codes;
	}

	/** Of an authority also its neighbours and joint figures; of a group itself alone. */
	private static boolean about(FigureChange.Key figure, Area area, Set<String> codes) {
		if (!OF_AUTHORITIES.contains(area.type())) {
			return figure.areaType().equals(area.type()) && figure.area().equals(area.code());
		}
		return OF_AUTHORITIES.contains(figure.areaType())
				&& Stream.of(figure.area().split("\\+")).anyMatch(codes::contains);
	}

	/** The comparison's id; none where there was nothing to compare. */
	private OptionalLong compare(Made made, InputsAt inputs, Instant asked) {
		Program program = Program.current();
		Catalogue catalogue = inputs.files().catalogue();
		Run run = new Run(made.quarter(), made.region(), Set.of(), Set.of(), catalogue.settings().populationRelease(),
				Path.of(""), Path.of(""), program.fingerprint(), program.version(), inputs.instant());
		try (ConfigurableApplicationContext stages = Contexts.within(this.context,
				Map.of("catalogue", catalogue, "run", run), Rates.class, Comparison.class, ComparisonAlone.class)) {
			JobExecution execution = stages.getBean(JobOperator.class)
				.start(stages.getBean(Job.class),
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
	 * Since when, and of what.
	 *
	 * @param run number of a run, after whose end to begin; null for an instant
	 * @param instant to begin at; null for a run
	 * @param quarter of the documents to look at; null for all
	 * @param area whose figures to look at, code or name; null for all
	 */
	public record Asked(@Nullable Long run, @Nullable Instant instant, @Nullable Quarter quarter,
			@Nullable String area) {
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
