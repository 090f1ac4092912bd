package uk.quartile.catalogue;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.scheduling.support.CronExpression;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;

/**
 * A schedule that names an hour which the clocks leap over in spring and pass twice in
 * autumn. That is no fault: the run comes once in either night; but not when it says.
 */
final class ClockChanges {

	/** From a year on, for as many years: then weekdays fall on the same days again. */
	private static final int FROM = 2001;

	private static final int YEARS = 28;

	private ClockChanges() {
	}

	/** A warning, if there is such an hour. */
	static List<Finding> of(Settings.Schedule schedule) {
		CronExpression cron = CronExpression.parse(schedule.cron());
		ZoneRules rules = schedule.zone().getRules();
		return rules.getTransitionRules()
			.stream()
			.flatMap(ClockChanges::years)
			.filter((change) -> names(cron, change))
			.findFirst()
			.map((change) -> warning(schedule, change))
			.stream()
			.toList();
	}

	private static Stream<ZoneOffsetTransition> years(ZoneOffsetTransitionRule rule) {
		return IntStream.range(FROM, FROM + YEARS).mapToObj(rule::createTransition);
	}

	private static boolean names(CronExpression cron, ZoneOffsetTransition change) {
		LocalDateTime time = cron.next(first(change).minusNanos(1));
		return time != null && time.isBefore(last(change));
	}

	private static LocalDateTime first(ZoneOffsetTransition change) {
		return change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
	}

	private static LocalDateTime last(ZoneOffsetTransition change) {
		return change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
	}

	private static Finding warning(Settings.Schedule schedule, ZoneOffsetTransition change) {
		LocalTime first = first(change).toLocalTime();
		LocalTime last = last(change).toLocalTime();
		return new Finding(CatalogueFiles.SETTINGS, null, "schedule", "clock-change", Severity.WARNING,
				"cron '" + schedule.cron() + "', which names a time from " + first + " to " + last.minusMinutes(1)
						+ ", when the clocks of " + schedule.zone() + " change",
				"a time that every night has once",
				"name one outside of it; until then the run comes once in either night, but up to an hour late where "
						+ "the clocks leap over it, and the first time alone where they pass it twice");
	}

}
