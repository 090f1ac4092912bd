package uk.quartile.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.Database;
import uk.quartile.database.Machine;
import uk.quartile.database.RunInProgressException;
import uk.quartile.database.RunLock;
import uk.quartile.notices.JdbcNotices;
import uk.quartile.notices.NoticeSummary;
import uk.quartile.notices.Notices;
import uk.quartile.run.Failure;
import uk.quartile.run.Request;

/** Does runs, one after the other, and keeps what became of them. */
final class Attempts {

	private final Database database;

	private final Request.Folders folders;

	private final JdbcScheduledRuns kept;

	private final JdbcNotices told;

	private final ServerLog log;

	private final NightlyTimes times;

	private final Clock clock;

	private @Nullable CommandRun going;

	private volatile boolean closing;

	Attempts(Database database, Request.Folders folders, JdbcScheduledRuns kept, JdbcNotices told, ServerLog log,
			NightlyTimes times, Clock clock) {
		this.database = database;
		this.folders = folders;
		this.kept = kept;
		this.told = told;
		this.log = log;
		this.times = times;
		this.clock = clock;
	}

	/** Whether another process has the right to run, so that it is to be waited for. */
	boolean mustWait() {
		try (RunLock.Held right = new RunLock(this.database).tryAcquire()) {
			return false;
		}
		catch (RunInProgressException ex) {
			return true;
		}
	}

	/**
	 * Does one run, to its end.
	 * @param askedBy whose wish it is; blank for the nightly one
	 * @param attempt from one
	 * @return what came of it
	 */
	ScheduledRun attempt(String askedBy, List<String> arguments, int attempt) {
		say(askedBy.isEmpty() ? "Run begins." : "Run begins, which " + askedBy + " asked for.");
		Instant began = this.clock.instant();
		String words;
		int status;
		try {
			CommandRun process = begin(arguments);
			words = process.words();
			status = process.exitStatus();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while a run went on", ex);
		}
		finally {
			end();
		}
		ScheduledRun run = new ScheduledRun(0, askedBy, arguments, Machine.name(), began, this.clock.instant(), status,
				attempt, words);
		this.kept.keep(run);
		say((run.succeeded() || run.interrupted()) ? run.ending() : "Run failed. " + run.ending());
		return run;
	}

	private synchronized CommandRun begin(List<String> arguments) {
		CommandRun process = CommandRun.start(this.folders, "run", arguments);
		this.going = process;
		if (this.closing) {
			process.stop();
		}
		return process;
	}

	private synchronized void end() {
		this.going = null;
	}

	/** Asks the run that goes on here to end at its next safe point, if one does. */
	synchronized boolean stop() {
		if (this.going == null) {
			return false;
		}
		this.going.stop();
		return true;
	}

	/** Begins no more runs, and ends the one that goes on. */
	void close() {
		this.closing = true;
		stop();
	}

	boolean isClosing() {
		return this.closing;
	}

	/** Tells the hub that a run failed for good, as far as this night goes. */
	void report(ScheduledRun run) {
		try {
			Catalogue catalogue = CatalogueFiles.load(this.folders.jobs(), this.folders.input(), this.clock)
				.catalogue();
			Notices notices = new Notices(catalogue, System.getenv(), this.clock, () -> this.closing);
			if (notices.isWanted()) {
				NoticeSummary summary = notices.tellFailed(this.told, run.ended(), run.ending(), run.attempt());
				summary.told().forEach((each) -> say("Told " + each.to() + " of it."));
				summary.failures().forEach((each) -> say("Not told. " + each.reason()));
			}
		}
		catch (RuntimeException ex) {
			say("Nobody could be told. " + Failure.of(ex).sentence());
		}
	}

	void say(String sentence) {
		this.log.say(sentence, this.times.zone());
	}

	void sayNext(Instant next) {
		say("Next run at " + ServerLog.time(next, this.times.zone()) + " (" + this.times.zone() + ").");
	}

}
