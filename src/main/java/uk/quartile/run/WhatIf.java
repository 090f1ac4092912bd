package uk.quartile.run;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.JdbcCatalogue;
import uk.quartile.database.Database;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.Run;
import uk.quartile.intake.Intake;
import uk.quartile.record.JdbcRecord;
import uk.quartile.run.context.Contexts;

/**
 * Figures beside those that are published: as they were at an instant, or with another
 * population.
 */
final class WhatIf {

	/** As documents show fingerprints. */
	private static final int SHOWN = 12;

	private WhatIf() {
	}

	/**
	 * The files of {@code jobs/} and {@code input/reference/} as they stood.
	 * @param option that named the instant
	 * @throws Refusal if the instant is yet to come, or nothing had been received by then
	 */
	static CatalogueFiles received(Database database, String option, Instant asAt, Clock clock) {
		try (ConfigurableApplicationContext context = Contexts.start(database, Map.of("clock", clock),
				JdbcCatalogue.class)) {
			return received(context.getBean(JdbcCatalogue.class), option, asAt, clock);
		}
	}

	/** The same, with the files at hand. */
	static CatalogueFiles received(JdbcCatalogue received, String option, Instant asAt, Clock clock) {
		if (asAt.isAfter(clock.instant())) {
			throw Refusal.wrongRequest(option + ": found " + asAt + ", which is yet to come; expected an instant up to "
					+ "now, for nobody knows what is received by then; name an earlier one, or leave it out.");
		}
		return received.receivedBy(asAt)
			.orElseThrow(() -> Refusal.wrongRequest(option + ": found " + asAt + ", by when nothing had been received; "
					+ received.first()
						.map((first) -> "expected " + first.plusSeconds(1).truncatedTo(ChronoUnit.SECONDS)
								+ ", when the first files had been received, or later; name a later instant.")
						.orElse("expected an instant after a first run; let ./quartile run make it.")));
	}

	/**
	 * The run with a folder of its own below the output folder, named by the fingerprint
	 * of its inputs.
	 */
	static Run aside(Run run, Database database, Catalogue catalogue, Clock clock) {
		try (ConfigurableApplicationContext context = Contexts.start(database,
				Map.of("clock", clock, "catalogue", catalogue, "run", run), Intake.class, JdbcRecord.class)) {
			String inputs = new Fingerprint().add("returns", context.getBean(Intake.class).fingerprint(run))
				.add("catalogue", catalogue.fingerprint())
				.add("record", context.getBean(JdbcRecord.class).fingerprint())
				.add("program", run.program())
				.add("population release", run.populationRelease())
				.value();
			return run.writingTo(run.output().resolve("what-if").resolve(inputs.substring(0, SHOWN)));
		}
	}

}
