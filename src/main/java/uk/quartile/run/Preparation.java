package uk.quartile.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.Settings;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.Run;
import uk.quartile.program.Program;

/** Makes a run of a request, and refuses what can be seen to fail before it begins. */
final class Preparation {

	private Preparation() {
	}

	/**
	 * Fills in from the settings what was left open.
	 * @throws Refusal if the region or a folder can't be used
	 */
	static Run prepare(Request request, CatalogueFiles files, Program program) {
		Catalogue catalogue = files.catalogue();
		Settings settings = catalogue.settings();
		String region = (request.region() != null) ? request.region() : settings.region();
		requireRegion(region, catalogue);
		String population = (request.population() != null) ? request.population() : settings.populationRelease();
		requireRelease(population, files);
		Path returns = request.folders().input().resolve("returns");
		Path output = writable(request.folders().output());
		return new Run(request.quarter(), region, (request.reports() != null) ? request.reports() : settings.reports(),
				(request.editions() != null) ? request.editions() : settings.editions(), population, returns, output,
				program.fingerprint(), program.version(), request.asAt());
	}

	private static void requireRegion(String region, Catalogue catalogue) {
		if (region.equals(Run.ALL_REGIONS) || catalogue.regions().contains(region)) {
			return;
		}
		String known = String.join(", ",
				catalogue.authorities()
					.stream()
					.map((authority) -> authority.region() + " (" + authority.regionName() + ")")
					.distinct()
					.sorted()
					.toList());
		throw Refusal.wrongRequest("--region: found '" + region
				+ "'; expected all, or the code of a region in input/reference/authorities.csv, " + known
				+ "; correct it.");
	}

	private static void requireRelease(String population, CatalogueFiles files) {
		if (!files.populationReleases().contains(population)) {
			throw Refusal.wrongRequest(
					"--population: found '" + population + "'; expected a release of input/reference/populations.csv, "
							+ String.join(" or ", files.populationReleases()) + "; name one of them.");
		}
	}

	/** Only a trial tells: rights, read-only mounts and a full disk all show in it. */
	private static Path writable(Path output) {
		try {
			Path real = Files.createDirectories(output).toRealPath();
			Path trial = real.resolve(".trial-" + ProcessHandle.current().pid());
			Files.write(trial, new byte[0]);
			Files.delete(trial);
			return real;
		}
		catch (IOException ex) {
			throw new Refusal(output + ": found that it can't be written to ("
					+ ex.getClass().getSimpleName().replace("Exception", "") + "); expected a folder that "
					+ System.getProperty("user.name")
					+ " may write to, with room on the disk; see to that, or name another folder with --output.");
		}
	}

}
