package uk.quartile.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Settings;

/**
 * The runs to come: the nightly one, and those that somebody asks for. Of several servers
 * on one database exactly one does each, and what one that was killed had begun, another
 * takes over. A night that was missed is made up once.
 */
public final class RunSchedule implements AutoCloseable {

	private static final String NIGHTLY = "nightly";

	private static final String ASKED = "asked";

	private static final String NOBODY = "";

	/** How long to wait for a run of another process. */
	private static final Duration WAIT = Duration.ofSeconds(10);

	private final Attempts attempts;

	private final NightlyTimes times;

	private final JdbcScheduledRuns kept;

	private final Clock clock;

	private final CustomTask<String> nightly;

	private final CustomTask<String> asked;

	private @Nullable Scheduler scheduler;

	private boolean waiting;

	RunSchedule(Attempts attempts, NightlyTimes times, JdbcScheduledRuns kept, Clock clock) {
		this.attempts = attempts;
		this.times = times;
		this.kept = kept;
		this.clock = clock;
		this.nightly = Tasks.custom(NIGHTLY, String.class)
			.scheduleOnStartup(NIGHTLY, NOBODY, (Schedule) times)
			.execute((task, context) -> attemptNightly());
		this.asked = Tasks.custom(ASKED, String.class)
			.execute((task, context) -> attemptAsked(AskedRun.of(task.getData())));
	}

	CustomTask<String> askedTask() {
		return this.asked;
	}

	CustomTask<String> nightlyTask() {
		return this.nightly;
	}

	/** Begins to do runs when they are due. */
	void start(Scheduler newScheduler) {
		this.scheduler = newScheduler;
		newScheduler.start();
		this.attempts.sayNext(nextNightly());
	}

	private CompletionHandler<String> attemptNightly() {
		if (mustWait()) {
			return at(this.clock.instant().plus(WAIT));
		}
		ScheduledRun run = this.attempts.attempt(NOBODY, List.of(), attempt());
		if (this.attempts.isClosing()) {
			// The next server to start goes on with it.
			return run.interrupted() ? at(run.ended()) : afterwards(run);
		}
		return afterwards(run);
	}

	/** By how many it is tried again, after one that failed. */
	private int attempt() {
		return this.kept.newestNightly()
			.filter((last) -> !last.succeeded() && !last.interrupted() && last.attempt() < this.times.renewed().tries())
			.map((last) -> last.attempt() + 1)
			.orElse(1);
	}

	private CompletionHandler<String> afterwards(ScheduledRun run) {
		Settings.Schedule settings = this.times.renewed();
		Instant next = Timetable.of(settings).next(run.ended());
		Instant again = run.ended().plus(settings.pause());
		boolean failed = !run.succeeded() && !run.interrupted();
		if (!failed || run.attempt() >= settings.tries() || again.isAfter(next)) {
			if (failed) {
				this.attempts.report(run);
			}
			this.attempts.sayNext(next);
			return at(next);
		}
		this.attempts.sayNext(again);
		return at(again);
	}

	private CompletionHandler<String> attemptAsked(AskedRun run) {
		if (mustWait()) {
			return at(this.clock.instant().plus(WAIT));
		}
		ScheduledRun ended = this.attempts.attempt(run.askedBy(), run.arguments(), 1);
		if (this.attempts.isClosing() && ended.interrupted()) {
			return at(ended.ended());
		}
		return (complete, operations) -> operations.remove();
	}

	private static CompletionHandler<String> at(Instant time) {
		return (complete, operations) -> operations.reschedule(complete, time);
	}

	private boolean mustWait() {
		boolean was = this.waiting;
		this.waiting = this.attempts.mustWait();
		if (this.waiting && !was) {
			this.attempts.say("Another run is in progress. Waiting.");
		}
		return this.waiting;
	}

	/** Puts a run at the end of those to come. */
	public void ask(AskedRun run) {
		scheduler().schedule(this.asked.instance(UUID.randomUUID().toString(), run.inOneText()), this.clock.instant());
		scheduler().triggerCheckForDueExecutions();
	}

	/** The runs that were asked for and haven't ended, the first first. */
	public List<AskedRun> asked() {
		return scheduler().getScheduledExecutionsForTask(ASKED, String.class)
			.stream()
			.sorted(Comparator.comparing(ScheduledExecution::getExecutionTime))
			.map((each) -> AskedRun.of(each.getData()))
			.toList();
	}

	/** Whether a run goes on, on whichever server. */
	public boolean isRunning() {
		return Stream.of(NIGHTLY, ASKED)
			.flatMap((task) -> scheduler()
				.getScheduledExecutionsForTask(task, String.class,
						com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter.all().withPicked(true))
				.stream())
			.findAny()
			.isPresent();
	}

	/** When the nightly run is due. */
	public Instant nextNightly() {
		return scheduler().getScheduledExecution(this.nightly.instance(NIGHTLY))
			.map(ScheduledExecution::getExecutionTime)
			.orElseGet(() -> this.times.getNextExecutionTime(ExecutionComplete.simulatedSuccess(this.clock.instant())));
	}

	/** The zone of the clock on the wall that the schedule goes by. */
	public java.time.ZoneId zone() {
		return this.times.zone();
	}

	/**
	 * Asks the run that goes on at this server to end at its next safe point.
	 * @return whether one does
	 */
	public boolean stop() {
		return this.attempts.stop();
	}

	/** Ends the run that goes on, and begins no other. */
	@Override
	public void close() {
		this.attempts.close();
		if (this.scheduler != null) {
			this.scheduler.stop();
		}
	}

	private Scheduler scheduler() {
		if (this.scheduler == null) {
			throw new IllegalStateException("the schedule was not started");
		}
		return this.scheduler;
	}

}
