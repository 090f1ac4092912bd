package uk.quartile.cli;

import java.time.Clock;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import uk.quartile.ChangesSince;
import uk.quartile.Failure;

/** Tells which figures changed, and what changed them. */
@Command(name = "changes", sortOptions = false,
		description = {
				"Lists every figure that changed since a run or an instant, as it was and as it is, and the line of "
						+ "the input that changed it.",
				"Looks at what has been received; ./quartile run takes in what is new." },
		footerHeading = "%nExamples:%n",
		footer = { "  ./quartile changes --since 12                      since run 12 ended",
				"  ./quartile changes --since 2024-05-01T09:00:00Z    since that morning" })
final class ChangesCommand implements Callable<Integer> {

	@Mixin
	private final HelpOption help = new HelpOption();

	@Option(names = "--since", paramLabel = "RUN|INSTANT", required = true,
			description = "The number of a run, as ./quartile runs lists them, or an instant, as in 2024-05-01T09:00:00Z.")
	private Words.Since since;

	@Mixin
	private final FolderOptions folders = new FolderOptions();

	private final Clock clock;

	private final Terminal terminal;

	ChangesCommand(Clock clock, Terminal terminal) {
		this.clock = clock;
		this.terminal = terminal;
		this.since = new Words.Since(null, null);
	}

	@Override
	public Integer call() {
		Failure.logIn(this.folders.folders());
		ChangesSince.Found found = ChangesSince.find(this.folders.folders().data(), this.clock, this.since.run(),
				this.since.instant());
		ChangesTable.of(found, this.since).forEach(this.terminal.out()::println);
		return ExitStatus.DONE;
	}

}
