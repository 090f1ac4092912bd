package uk.quartile.catalogue;

import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.domain.Finding;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clocks change at 01:00 UTC on Sundays: Summer Time Order 2002, Directive 2000/84/EC. In
 * New York they do at 02:00 of the clock on the wall: Energy Policy Act of 2005.
 */
class ClockChangesTests {

	@ParameterizedTest
	@CsvSource({ "0 30 1 * * *, Europe/London, true", "0 0 1 * * *, Europe/London, true",
			"59 59 1 * * SUN, Europe/London, true", "0 0 2 * * *, Europe/London, false",
			"59 59 0 * * *, Europe/London, false", "0 30 1 * * MON-SAT, Europe/London, false",
			"0 30 1 1 * *, Europe/London, false", "0 30 1 * 3 *, Europe/London, true",
			"0 30 2 * * *, Europe/Berlin, true", "0 30 1 * * *, Europe/Berlin, false",
			"0 30 2 * * *, America/New_York, true", "0 30 1 * * *, UTC, false", "0 30 1 * * *, Asia/Kolkata, false" })
	void warnsOfTimesThatComeTwiceOrNever(String cron, String zone, boolean warned) {
		assertThat(ClockChanges.of(new Settings.Schedule(cron, ZoneId.of(zone), 1, 1))).hasSize(warned ? 1 : 0);
	}

	@Test
	void saysWhatComesOfIt() {
		assertThat(ClockChanges.of(new Settings.Schedule("0 30 1 * * *", ZoneId.of("Europe/London"), 1, 1)))
			.extracting(Finding::message)
			.containsExactly(
					"jobs/quarterly-benchmarking.yml, schedule: found cron '0 30 1 * * *', which names a time from "
							+ "01:00 to 01:59, when the clocks of Europe/London change; expected a time that every night has once; "
							+ "name one outside of it; until then the run comes once in either night, but up to an hour late where "
							+ "the clocks leap over it, and the first time alone where they pass it twice.");
	}

}
