package uk.quartile.cli.changes;

import java.time.Clock;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.FolderOptions;
import uk.quartile.cli.terminal.Format;
import uk.quartile.cli.terminal.HelpOption;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.cli.terminal.Words;
import uk.quartile.domain.Quarter;
import uk.quartile.explanation.text.JsonOf;
import uk.quartile.run.ChangesSince;
import uk.quartile.run.Failure;

/** Tells which figures changed, and what changed them. */
@Command(name = "changes", sortOptions = false,
		description = {
				"Sums up which figures changed since a run or an instant, and by which lines of the input; then lists "
						+ "each, as it was and as it is, with the lines that changed it or that it may rest on.",
				"Looks at what has been received; ./quartile run takes in what is new." },
		footerHeading = "%nExamples:%n",
		footer = { "  ./quartile changes --since 12                      since run 12 ended",
				"  ./quartile changes --since 2024-05-01T09:00:00Z    since that morning",
				"  ./quartile changes --since 12 --authority Leicester --quarter 2019-20-Q1" })
public final class ChangesCommand implements Callable<Integer> {

	@Mixin
	private final HelpOption help = new HelpOption();

	@Option(names = "--since", paramLabel = "RUN|INSTANT", required = true,
			description = "The number of a run, as ./quartile runs lists them, or an instant, as in 2024-05-01T09:00:00Z.")
	private Words.Since since;

	@Option(names = "--quarter", paramLabel = "QUARTER",
			description = "Only what was made for that quarter, such as 2019-20-Q1.")
	private @Nullable Quarter quarter;

	@Option(names = "--authority", paramLabel = "AUTHORITY",
			description = "Only figures of that authority, of its neighbours and joint ones: code (GSS or DfE) or name, or an "
					+ "unambiguous part of the name; also a region, England or a sub-group.")
	private @Nullable String area;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "text, or json for programs (${DEFAULT-VALUE}).")
	private Format format = Format.TEXT;

	@Mixin
	private final FolderOptions folders = new FolderOptions();

	private final Clock clock;

	private final Terminal terminal;

	public ChangesCommand(Clock clock, Terminal terminal) {
		this.clock = clock;
		this.terminal = terminal;
		this.since = new Words.Since(null, null);
	}

	@Override
	public Integer call() {
		Failure.logIn(this.folders.folders());
		ChangesSince.Found found = ChangesSince.find(this.folders.folders().data(), this.clock,
				new ChangesSince.Asked(this.since.run(), this.since.instant(), this.quarter, this.area));
		if (this.format == Format.JSON) {
			this.terminal.out().print(JsonOf.text(ChangesTold.of(found, this.since)));
			this.terminal.out().flush();
		}
		else {
			ChangesTable.of(found, this.since).forEach(this.terminal.out()::println);
		}
		return ExitStatus.DONE;
	}

}
