package uk.quartile.schedule;

import java.time.Instant;
import java.time.ZoneId;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.Settings;
import uk.quartile.run.Request;

/**
 * When the nightly run is due, by the settings as they stand: edited times hold from the
 * next run on, and faulty ones not at all.
 */
final class NightlyTimes implements Schedule {

	private final Request.Folders folders;

	private volatile Settings.Schedule settings;

	/**
	 * Times as they are set.
	 * @throws uk.quartile.catalogue.reading.FaultyCatalogueException if {@code jobs/} has
	 * faults; later ones only fail the run
	 */
	NightlyTimes(Request.Folders folders) {
		this.folders = folders;
		this.settings = read();
	}

	private Settings.Schedule read() {
		return CatalogueFiles.load(this.folders.jobs(), this.folders.input()).catalogue().settings().schedule();
	}

	/** Reads the settings anew. */
	Settings.Schedule renewed() {
		try {
			this.settings = read();
		}
		catch (RuntimeException ex) {
			// The run says so.
		}
		return this.settings;
	}

	ZoneId zone() {
		return this.settings.zone();
	}

	@Override
	public Instant getNextExecutionTime(ExecutionComplete ended) {
		return Timetable.of(renewed()).next(ended.getTimeDone());
	}

	/** Else a run that is to be tried again would be put off when a server starts. */
	@Override
	public boolean isDeterministic() {
		return false;
	}

}
