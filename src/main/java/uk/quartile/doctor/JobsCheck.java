package uk.quartile.doctor;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.Settings;
import uk.quartile.catalogue.reading.FaultyCatalogueException;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Refusal;
import uk.quartile.schedule.Timetable;

/** Whether {@code jobs/} and the reference tables are free of faults. */
final class JobsCheck {

	private static final int SHOWN = 3;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

	private final List<Diagnosis> diagnoses = new ArrayList<>();

	private Optional<Settings> settings = Optional.empty();

	List<Diagnosis> examine(Path jobs, Path input, Clock clock) {
		try {
			Catalogue catalogue = CatalogueFiles.load(jobs, input, clock).catalogue();
			this.diagnoses.add(Diagnosis
				.well("Settings and tables: without a fault: " + Amounts.count(catalogue.measures().size(), "measure")
						+ ", " + catalogue.authorities().size() + " authorities."));
			few(catalogue.warnings(), "warning").forEach((each) -> this.diagnoses.add(Diagnosis.doubtful(each)));
			this.settings = Optional.of(catalogue.settings());
			this.diagnoses.add(schedule(catalogue.settings().schedule(), clock.instant()));
		}
		catch (FaultyCatalogueException ex) {
			few(ex.findings(), "fault").forEach((each) -> this.diagnoses.add(Diagnosis.wrong(each)));
		}
		return this.diagnoses;
	}

	/** What they say, where they are free of faults. */
	Optional<Settings> settings() {
		return this.settings;
	}

	private static List<String> few(List<Finding> findings, String word) {
		List<String> sentences = new ArrayList<>(findings.stream().limit(SHOWN).map(Finding::message).toList());
		if (findings.size() > SHOWN) {
			sentences.add("Settings and tables: found " + Amounts.count(findings.size() - SHOWN, "more " + word)
					+ "; expected none; ./quartile run lists all.");
		}
		return sentences;
	}

	private static Diagnosis schedule(Settings.Schedule schedule, Instant now) {
		try {
			return Diagnosis.well("Schedule: where ./quartile serve runs, the next run is due on "
					+ TIME.format(Timetable.of(schedule).next(now).atZone(schedule.zone())) + " (" + schedule.zone()
					+ ").");
		}
		catch (Refusal ex) {
			return Diagnosis.wrong(String.valueOf(ex.getMessage()));
		}
	}

}
