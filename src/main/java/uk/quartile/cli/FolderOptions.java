package uk.quartile.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import uk.quartile.run.Request;

/**
 * Where things lie: unless said, in the checkout that the launcher stands in, whatever
 * folder it is called from.
 */
final class FolderOptions {

	@Option(names = "--input", paramLabel = "DIR", description = "Returns and reference tables (input).")
	private @Nullable Path input;

	@Option(names = "--jobs", paramLabel = "DIR", description = "Measures and settings (jobs).")
	private @Nullable Path jobs;

	@Option(names = "--output", paramLabel = "DIR", description = "Documents and figures (reports/output).")
	private @Nullable Path output;

	@Option(names = "--data", paramLabel = "DIR",
			description = "Embedded database, unless QUARTILE_DATABASE_URL names a server, and log (var).")
	private @Nullable Path data;

	Request.Folders folders() {
		return new Request.Folders(orDefault(this.input, "input"), orDefault(this.jobs, "jobs"),
				orDefault(this.output, "reports/output"), orDefault(this.data, "var"));
	}

	static Path orDefault(@Nullable Path given, String otherwise) {
		if (given != null) {
			return given;
		}
		Path here = Path.of("").toAbsolutePath();
		Path home = Path.of(System.getProperty("quartile.home", ""));
		// Short names in messages, for one who stands in the checkout.
		return home.toAbsolutePath().equals(here) ? Path.of(otherwise) : home.resolve(otherwise);
	}

}
