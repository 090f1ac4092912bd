package uk.quartile.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.catalogue.Settings;
import uk.quartile.domain.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * In 2026 British clocks go forward on 29 March and back on 25 October, both at 01:00
 * UTC, and those of Berlin too (Directive 2000/84/EC; Summer Time Order 2002).
 */
class TimetableTests {

	@ParameterizedTest
	@CsvSource({
			// An ordinary night, in winter and in summer.
			"0 30 2 * * *, Europe/London, 2026-01-10T00:00:00Z, 2026-01-10T02:30:00Z, 2026-01-11T02:30:00Z",
			"0 30 2 * * *, Europe/London, 2026-07-10T00:00:00Z, 2026-07-10T01:30:00Z, 2026-07-11T01:30:00Z",
			// Forward: 02:30 is there; 01:30 is leapt over, and met at 02:30.
			"0 30 2 * * *, Europe/London, 2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z, 2026-03-30T01:30:00Z",
			"0 30 1 * * *, Europe/London, 2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z, 2026-03-30T00:30:00Z",
			"0 30 2 * * *, Europe/Berlin, 2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z, 2026-03-30T00:30:00Z",
			// Back: 01:30 comes twice in London, 02:30 twice in Berlin.
			"0 30 2 * * *, Europe/London, 2026-10-24T12:00:00Z, 2026-10-25T02:30:00Z, 2026-10-26T02:30:00Z",
			"0 30 1 * * *, Europe/London, 2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
			"0 30 2 * * *, Europe/Berlin, 2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
			// Begun between the two, the night's run is over.
			"0 30 1 * * *, Europe/London, 2026-10-25T01:10:00Z, 2026-10-26T01:30:00Z, 2026-10-27T01:30:00Z",
			// Begun in the hour after the leap, it is still to come.
			"0 30 1 * * *, Europe/London, 2026-03-29T01:10:00Z, 2026-03-29T01:30:00Z, 2026-03-30T00:30:00Z" })
	void runsOnceANight(String cron, String zone, Instant from, Instant first, Instant second) {
		assertThat(runs(cron, zone, from, 2)).containsExactly(first, second);
	}

	@Test
	void runsOnceOnEachDayOfAYear() {
		List<Instant> runs = runs("0 30 1 * * *", "Europe/London", Instant.parse("2026-01-01T00:00:00Z"), 365);
		assertThat(runs.stream().map((run) -> run.atZone(ZoneId.of("Europe/London")).toLocalDate()))
			.doesNotHaveDuplicates();
		assertThat(runs.get(364)).isEqualTo("2026-12-31T01:30:00Z");
	}

	@Test
	void refusesATimeThatNeverComes() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> runs("0 0 2 30 2 *", "Europe/London", Instant.parse("2026-01-01T00:00:00Z"), 1))
			.withMessage("jobs/quarterly-benchmarking.yml, schedule: found cron '0 0 2 30 2 *', which names no time "
					+ "to come; expected one; correct it.");
	}

	private static List<Instant> runs(String cron, String zone, Instant from, int count) {
		Timetable timetable = Timetable.of(new Settings.Schedule(cron, ZoneId.of(zone), 3, 10));
		return new ArrayList<>(Stream.iterate(timetable.next(from), timetable::next).limit(count).toList());
	}

}
