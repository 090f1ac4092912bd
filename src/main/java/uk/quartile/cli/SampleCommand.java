package uk.quartile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.HelpOption;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.domain.Refusal;
import uk.quartile.sample.SampleRegion;

/** Writes an invented region. */
@Command(name = "sample", sortOptions = false,
		description = {
				"Writes input/ and jobs/ of an invented region into a new folder, to try things on: authorities "
						+ "and figures are made up, and every page made from them says so.",
				"The same each time." },
		footerHeading = "%nExample:%n", footer = { "  ./quartile sample invented",
				"  ./quartile run --input invented/input --jobs invented/jobs --output invented/output --data invented/var" })
final class SampleCommand implements Callable<Integer> {

	@Mixin
	private final HelpOption help = new HelpOption();

	@Parameters(paramLabel = "DIR", description = "A folder that doesn't exist yet, or is empty.")
	private Path folder = Path.of("");

	@Option(names = "--authorities", paramLabel = "NUMBER", defaultValue = "9",
			description = "How many authorities, 4 to 155 (${DEFAULT-VALUE}).")
	private int authorities;

	@Option(names = "--quarters", paramLabel = "NUMBER", defaultValue = "13",
			description = "How many quarters each returns, 5 to 60 (${DEFAULT-VALUE}).")
	private int quarters;

	@Option(names = "--jobs", paramLabel = "DIR",
			description = "Where a measures.yml lies, each of whose measures the region returns; else a catalogue of "
					+ "the program's own.")
	private @Nullable Path jobs;

	private final Terminal terminal;

	SampleCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		if (this.jobs == null) {
			SampleRegion.write(this.folder, this.authorities, this.quarters);
		}
		else {
			SampleRegion.write(this.folder, this.authorities, this.quarters, measures(this.jobs));
		}
		String run = "./quartile run --input %1$s/input --jobs %1$s/jobs --output %1$s/output --data %1$s/var";
		this.terminal.out()
			.println("An invented region is in " + this.folder + ". Next: " + run.formatted(this.folder));
		return ExitStatus.DONE;
	}

	private static byte[] measures(Path jobs) throws IOException {
		Path file = jobs.resolve("measures.yml");
		if (!Files.isRegularFile(file)) {
			throw Refusal.wrongRequest("--jobs: found no file " + file
					+ "; expected a folder with a measures.yml, such as jobs; name one, or leave it out.");
		}
		return Files.readAllBytes(file);
	}

}
