package uk.quartile.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.FolderOptions;
import uk.quartile.cli.terminal.HelpOption;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.run.Failure;
import uk.quartile.run.PastRun;

/** Lists past runs. */
@Command(name = "runs", sortOptions = false,
		description = "Lists past runs, the newest first: when each began, how long it took, how it ended, and what it was asked.",
		footerHeading = "%nExample:%n", footer = "  ./quartile runs --last 5")
final class RunsCommand implements Callable<Integer> {

	@Mixin
	private final HelpOption help = new HelpOption();

	@Option(names = "--last", paramLabel = "NUMBER", defaultValue = "20", description = "How many (${DEFAULT-VALUE}).")
	private int last;

	@Mixin
	private final FolderOptions folders = new FolderOptions();

	private final Terminal terminal;

	RunsCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Failure.logIn(this.folders.folders());
		List<PastRun> runs = PastRun.newest(this.folders.folders().data(), this.last);
		if (runs.isEmpty()) {
			this.terminal.out().println("No runs yet: ./quartile run makes the first.");
		}
		else {
			RunTable.of(runs).forEach(this.terminal.out()::println);
		}
		return ExitStatus.DONE;
	}

}
