package uk.quartile.cli;

import java.time.Clock;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.FolderOptions;
import uk.quartile.cli.terminal.HelpOption;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.console.Console;
import uk.quartile.run.Failure;
import uk.quartile.run.Interruption;
import uk.quartile.schedule.ServerLog;

/** Runs the main job by itself, and shows it to people. */
@Command(name = "serve", sortOptions = false,
		description = {
				"Does the main job at the times that jobs/quarterly-benchmarking.yml sets, and shows the console, "
						+ "until it is stopped (Ctrl-C, or SIGTERM).",
				"Each run reads jobs/ anew. While it serves, other commands share its database." },
		footerHeading = "%nExamples:%n",
		footer = { "  ./quartile serve", "  ./quartile serve --output /srv/committee --data /var/lib/quartile",
				"  ./quartile serve --port 8081" })
final class ServeCommand implements Callable<Integer> {

	@Mixin
	private final HelpOption help = new HelpOption();

	@Option(names = "--port", paramLabel = "PORT", defaultValue = "8080",
			description = "Of the console, at 127.0.0.1 alone (8080); 0 for one that is free. A proxy with TLS shows it "
					+ "to others: docs/operations.md.")
	private int port;

	@Mixin
	private final FolderOptions folders = new FolderOptions();

	private final Clock clock;

	private final Terminal terminal;

	ServeCommand(Clock clock, Terminal terminal) {
		this.clock = clock;
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Failure.logIn(this.folders.folders());
		Interruption interruption = new Interruption();
		interruption.listen(ExitStatus.DONE, () -> {
		});
		try {
			Console console = new Console(this.folders.foldersToRead(), this.port, this.clock,
					new ServerLog(this.terminal.out(), this.clock));
			return console.serve(interruption) ? ExitStatus.DONE : ExitStatus.FAILED;
		}
		finally {
			interruption.ended();
		}
	}

}
