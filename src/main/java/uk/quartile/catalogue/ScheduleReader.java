package uk.quartile.catalogue;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

import org.springframework.scheduling.support.CronExpression;

import uk.quartile.catalogue.reading.YamlMapping;

/** Reads when the job runs by itself. */
final class ScheduleReader {

	private static final String ZONE = "Europe/London";

	private static final int MOST_TRIES = 10;

	private static final int DAY_IN_MINUTES = 24 * 60;

	private ScheduleReader() {
	}

	static Settings.Schedule of(YamlMapping root) {
		YamlMapping schedule = root.mapping("schedule")
			.allow(List.of("cron", "zone", "tries", "minutes-between-tries"));
		String cron = schedule.text("cron", "0 0 2 * * *");
		if (!CronExpression.isValidExpression(cron)) {
			schedule.fault("cron", "'" + cron + "'",
					"second, minute, hour, day of the month, month and day of the week, as in 0 0 2 * * *");
		}
		return new Settings.Schedule(cron, zone(schedule), schedule.whole("tries", 1, MOST_TRIES, 3),
				schedule.whole("minutes-between-tries", 1, DAY_IN_MINUTES, 10));
	}

	private static ZoneId zone(YamlMapping schedule) {
		String zone = schedule.text("zone", ZONE);
		try {
			return ZoneId.of(zone);
		}
		catch (DateTimeException ex) {
			schedule.fault("zone", "'" + zone + "'", "a time zone, as in Europe/London");
			return ZoneId.of(ZONE);
		}
	}

}
