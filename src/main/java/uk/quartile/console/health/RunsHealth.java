package uk.quartile.console.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import uk.quartile.schedule.JdbcScheduledRuns;
import uk.quartile.schedule.RunSchedule;
import uk.quartile.schedule.ScheduledRun;

/**
 * Down where the newest nightly run failed, or where one is due for longer than an hour
 * and none goes on. Tells no figure.
 */
public final class RunsHealth implements HealthIndicator {

	private static final Duration PATIENCE = Duration.ofHours(1);

	private final RunSchedule schedule;

	private final JdbcScheduledRuns kept;

	private final Clock clock;

	public RunsHealth(RunSchedule schedule, JdbcScheduledRuns kept, Clock clock) {
		this.schedule = schedule;
		this.kept = kept;
		this.clock = clock;
	}

	@Override
	public Health health() {
		Instant next = this.schedule.nextNightly();
		Optional<ScheduledRun> last = this.kept.newestNightly();
		boolean failed = last.filter((run) -> !run.succeeded() && !run.interrupted()).isPresent();
		boolean late = next.plus(PATIENCE).isBefore(this.clock.instant()) && !this.schedule.isRunning();
		Health.Builder health = (failed || late) ? Health.down() : Health.up();
		health.withDetail("next", next.toString()).withDetail("late", late);
		last.ifPresent((run) -> health.withDetail("last", run.ended().toString()).withDetail("failed", failed));
		this.kept.newestGood()
			.ifPresent((run) -> health.withDetail("lastGoodHoursAgo",
					Duration.between(run.ended(), this.clock.instant()).toHours()));
		return health.build();
	}

}
