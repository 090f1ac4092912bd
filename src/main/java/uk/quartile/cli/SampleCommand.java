package uk.quartile.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

	private final Terminal terminal;

	SampleCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		SampleRegion.write(this.folder, this.authorities, this.quarters);
		String run = "./quartile run --input %1$s/input --jobs %1$s/jobs --output %1$s/output --data %1$s/var";
		this.terminal.out()
			.println("An invented region is in " + this.folder + ". Next: " + run.formatted(this.folder));
		return ExitStatus.DONE;
	}

}
