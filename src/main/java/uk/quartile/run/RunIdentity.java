package uk.quartile.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Settings;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.domain.Written;
import uk.quartile.intake.Intake;
import uk.quartile.record.JdbcRecord;

/** What makes a run this run: two runs that agree in all of it give the same files. */
final class RunIdentity {

	private RunIdentity() {
	}

	/** The identifying parameters of the job, by name. */
	static SortedMap<String, String> identity(Run run, Catalogue catalogue, Intake intake, JdbcRecord record,
			Clock clock) {
		SortedMap<String, String> identity = new TreeMap<>();
		identity.put(Launch.INPUTS, fingerprint(run, catalogue, intake, record, run.today(clock)));
		identity.put("quarter", (run.quarter() != null) ? run.quarter().toString() : "newest");
		identity.put("region", run.region());
		identity.put("reports", words(run.reports()));
		identity.put("editions", words(run.editions()));
		if (run.asAt() != null) {
			identity.put(Launch.AS_AT, run.asAt().toString());
		}
		if (!run.populationRelease().equals(catalogue.settings().populationRelease())) {
			identity.put(Launch.POPULATION, run.populationRelease());
		}
		return identity;
	}

	private static String fingerprint(Run run, Catalogue catalogue, Intake intake, JdbcRecord record, LocalDate today) {
		return new Fingerprint().add("returns", intake.fingerprint(run))
			.add("catalogue", catalogue.fingerprint())
			.add("record", record.fingerprint())
			.add("program", run.program())
			.add("population release", run.populationRelease())
			// The day itself matters only in what is over by then, and what is due.
			.add("over", newestOver(today).toString())
			.add("due", due(catalogue.settings(), 0, today))
			.add("extended",
					catalogue.contacts()
						.extensions()
						.stream()
						.filter((each) -> each.to().isBefore(today))
						.toList()
						.toString())
			.add("embargo", due(catalogue.settings(), catalogue.settings().signOff().embargoDays(), today))
			.add("corrections", due(catalogue.settings(), catalogue.settings().signOff().correctionsDays(), today))
			.value();
	}

	/** Which quarters were due so many days before a day, or earlier. */
	private static String due(Settings settings, int days, LocalDate today) {
		LocalDate then = today.minusDays(days);
		return newestOver(then.minusDays(settings.returnsDue())) + " "
				+ settings.dueOn()
					.entrySet()
					.stream()
					.filter((each) -> each.getValue().isBefore(then))
					.map((each) -> each.getKey().toString())
					.toList();
	}

	/** The newest quarter whose last day is before a day. */
	private static Quarter newestOver(LocalDate day) {
		return Quarter.of(day).previous();
	}

	private static String words(Iterable<? extends Written> kinds) {
		TreeMap<String, Written> sorted = new TreeMap<>();
		kinds.forEach((kind) -> sorted.put(kind.written(), kind));
		return sorted.isEmpty() ? "none" : String.join(",", sorted.keySet());
	}

}
