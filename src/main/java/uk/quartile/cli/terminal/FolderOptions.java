package uk.quartile.cli.terminal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import uk.quartile.domain.Refusal;
import uk.quartile.run.Request;

/**
 * Where things lie: unless said, in the checkout that the launcher stands in, whatever
 * folder it is called from.
 */
public final class FolderOptions {

	@Option(names = "--input", paramLabel = "DIR", description = "Returns and reference tables (input).")
	private @Nullable Path input;

	@Option(names = "--jobs", paramLabel = "DIR", description = "Measures and settings (jobs).")
	private @Nullable Path jobs;

	@Option(names = "--output", paramLabel = "DIR", description = "Documents and figures (reports/output).")
	private @Nullable Path output;

	@Option(names = "--data", paramLabel = "DIR",
			description = "Embedded database, unless QUARTILE_DATABASE_URL names a server, and log (var).")
	private @Nullable Path data;

	/**
	 * For what doesn't read {@code input/} and {@code jobs/}, which need not be there.
	 */
	public Request.Folders folders() {
		return folders(orDefault(this.input, "input"), orDefault(this.jobs, "jobs"));
	}

	/**
	 * For what reads {@code input/} and {@code jobs/}.
	 * @throws Refusal if one of them is given that isn't there
	 */
	public Request.Folders foldersToRead() {
		return folders(existing(this.input, "input"), existing(this.jobs, "jobs"));
	}

	private Request.Folders folders(Path input, Path jobs) {
		return new Request.Folders(input, jobs, orDefault(this.output, "reports/output"), orDefault(this.data, "var"));
	}

	/**
	 * A folder that something is read from.
	 * @param name of the option, and of the folder in the checkout
	 * @throws Refusal if one is given that isn't there
	 */
	public static Path existing(@Nullable Path given, String name) {
		if (given != null && !Files.isDirectory(given)) {
			throw Refusal.wrongRequest("--" + name + ": found " + (Files.exists(given) ? "a file, " : "no folder ")
					+ given + "; expected a folder; name one, or leave it out for that of the checkout.");
		}
		return orDefault(given, name);
	}

	private static Path orDefault(@Nullable Path given, String otherwise) {
		if (given != null) {
			return given;
		}
		Path here = Path.of("").toAbsolutePath();
		Path home = Path.of(System.getProperty("quartile.home", ""));
		// Short names in messages, for one who stands in the checkout.
		return home.toAbsolutePath().equals(here) ? Path.of(otherwise) : home.resolve(otherwise);
	}

}
