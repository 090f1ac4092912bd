package uk.quartile.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.springframework.scheduling.support.CronExpression;

import uk.quartile.catalogue.Settings;
import uk.quartile.domain.Refusal;

/**
 * The times of the runs, as the clock on the wall has them: a time that the clocks leap
 * over in spring is met as soon as they have leapt, and one that they pass twice in
 * autumn is met the first time only.
 *
 * @param cron six fields, seconds first
 * @param zone of the clock on the wall
 */
public record Timetable(CronExpression cron, ZoneId zone) {

	/** More than any clock change. */
	private static final Duration LEAP = Duration.ofHours(3);

	/** The times that settings set. */
	public static Timetable of(Settings.Schedule schedule) {
		return new Timetable(CronExpression.parse(schedule.cron()), schedule.zone());
	}

	/**
	 * The first run after an instant.
	 * @throws Refusal if there never is one
	 */
	public Instant next(Instant after) {
		LocalDateTime wall = LocalDateTime.ofInstant(after.minus(LEAP), this.zone);
		while (true) {
			wall = this.cron.next(wall);
			if (wall == null) {
				throw new Refusal("jobs/quarterly-benchmarking.yml, schedule: found cron '" + this.cron
						+ "', which names no time to come; expected one; correct it.");
			}
			Instant run = wall.atZone(this.zone).toInstant();
			if (run.isAfter(after)) {
				return run;
			}
		}
	}

}
