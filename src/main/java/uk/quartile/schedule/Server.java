package uk.quartile.schedule;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.RunInProgressException;
import uk.quartile.run.Failure;
import uk.quartile.run.Interruption;
import uk.quartile.run.Request;

/**
 * Waits for the time of each run and starts it, until it is told to stop. Servers that
 * share a database run one after another: the second finds nothing left to do, unless its
 * documents lie elsewhere.
 */
public final class Server {

	/**
	 * The clock is asked again after this at most, since it may be set, or stand still.
	 */
	private static final Duration NAP = Duration.ofSeconds(20);

	private final Clock clock;

	private final ServerLog log;

	private final Interruption interruption;

	private final Function<Request, String> run;

	/**
	 * A server to come.
	 * @param clock of the schedule
	 * @param out for the log
	 * @param interruption ends the server
	 * @param run does one run and says in a sentence what came of it
	 */
	public Server(Clock clock, PrintWriter out, Interruption interruption, Function<Request, String> run) {
		this.clock = clock;
		this.log = new ServerLog(out, clock);
		this.interruption = interruption;
		this.run = run;
	}

	/**
	 * Serves until the interruption, or until something breaks that stays broken as long
	 * as this process does: then whoever watches over it may start another.
	 * @param request what each run is asked
	 * @return whether it ended because it was told to
	 * @throws uk.quartile.catalogue.reading.FaultyCatalogueException if {@code jobs/} has
	 * faults at the beginning; later they only fail the run
	 */
	public boolean serve(Request request) {
		Timetable timetable = timetable(request);
		while (!this.interruption.requested()) {
			Instant next = timetable.next(this.clock.instant());
			this.log.say("Next run at " + ServerLog.time(next, timetable.zone()) + " (" + timetable.zone() + ").",
					timetable.zone());
			if (awaits(next)) {
				if (!runOnce(request, timetable)) {
					this.log.say("Ended: no later run of this process could succeed; start it anew.", timetable.zone());
					return false;
				}
				timetable = newest(request, timetable);
			}
		}
		this.log.say("Stopped.", timetable.zone());
		return true;
	}

	private static Timetable timetable(Request request) {
		return Timetable.of(CatalogueFiles.load(request.folders().jobs(), request.folders().input())
			.catalogue()
			.settings()
			.schedule());
	}

	/** Edited times hold from the next run on. */
	private Timetable newest(Request request, Timetable last) {
		try {
			return timetable(request);
		}
		catch (RuntimeException ex) {
			// The run has said so.
			return last;
		}
	}

	private boolean awaits(Instant next) {
		while (!this.interruption.requested()) {
			Duration left = Duration.between(this.clock.instant(), next);
			if (left.isNegative() || left.isZero()) {
				return true;
			}
			this.interruption.await((left.compareTo(NAP) < 0) ? left : NAP);
		}
		return false;
	}

	/** Whether a later run may succeed. */
	private boolean runOnce(Request request, Timetable timetable) {
		this.log.say("Run begins.", timetable.zone());
		boolean waiting = false;
		while (!this.interruption.requested()) {
			try {
				this.log.say(this.run.apply(request), timetable.zone());
				return true;
			}
			catch (RunInProgressException ex) {
				if (!waiting) {
					this.log.say(ex.getMessage() + " Waiting.", timetable.zone());
				}
				waiting = true;
				this.interruption.await(Duration.ofSeconds(5));
			}
			catch (RuntimeException | Error ex) {
				this.log.say("Run failed. " + Failure.of(ex).sentence(), timetable.zone());
				return !Failure.isForGood(ex);
			}
		}
		return true;
	}

}
