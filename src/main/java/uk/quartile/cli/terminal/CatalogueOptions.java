package uk.quartile.cli.terminal;

import java.nio.file.Path;
import java.time.Clock;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;

/** Options of commands that read {@code input/} and {@code jobs/}, and no database. */
public final class CatalogueOptions {

	@Option(names = "--input", paramLabel = "DIR", description = "Where reference/ and earlier returns lie (input).")
	private @Nullable Path input;

	@Option(names = "--jobs", paramLabel = "DIR", description = "Measures and settings (jobs).")
	private @Nullable Path jobs;

	/**
	 * The folder of inputs.
	 * @throws uk.quartile.domain.Refusal if one is given that isn't there
	 */
	public Path input() {
		return FolderOptions.existing(this.input, "input");
	}

	/**
	 * What the files say.
	 * @param clock tells after which day nothing can have been decided
	 * @throws uk.quartile.domain.Refusal if a folder is given that isn't there, or a file
	 * has faults
	 */
	public Catalogue catalogue(Clock clock) {
		Path from = input();
		return CatalogueFiles.load(FolderOptions.existing(this.jobs, "jobs"), from, clock).catalogue();
	}

}
