package uk.quartile.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.FolderOptions;
import uk.quartile.cli.terminal.HelpOption;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.domain.Quarter;
import uk.quartile.run.Failure;
import uk.quartile.run.Using;
import uk.quartile.usage.MeasureUsage;
import uk.quartile.usage.UsageFormat;
import uk.quartile.usage.UsageTable;

/** Says what each measure is used for. */
@Command(name = "usage", sortOptions = false, description = {
		"Says of each measure, for the yearly vote on which to retire, how many authorities returned it in the four "
				+ "quarters up to this one and the year before, how many documents of the quarter show it, how many plans "
				+ "and exceptions name it, and how often it was explained.",
		"Not for publication. Writes nothing, and may run beside other commands." }, footerHeading = "%nExamples:%n",
		footer = { "  ./quartile usage 2023-24-Q4", "  ./quartile usage 2023-24-Q4 --format csv > usage.csv" })
final class UsageCommand implements Callable<Integer> {

	@Mixin
	private final HelpOption help = new HelpOption();

	@Parameters(paramLabel = "QUARTER", index = "0",
			description = "The last of the four that are counted, such as 2023-24-Q4.")
	private Quarter quarter = new Quarter(2019, 1);

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "text, or csv for spreadsheets (${DEFAULT-VALUE}).")
	private UsageFormat format = UsageFormat.TEXT;

	@Mixin
	private final FolderOptions folders = new FolderOptions();

	private final Clock clock;

	private final Terminal terminal;

	UsageCommand(Clock clock, Terminal terminal) {
		this.clock = clock;
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Failure.logIn(this.folders.folders());
		List<MeasureUsage> usage = Using.of(this.folders.foldersToRead(), this.clock, this.quarter);
		if (this.format == UsageFormat.CSV) {
			StringBuilder table = new StringBuilder();
			try {
				UsageTable.csv(usage, table);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			this.terminal.out().print(table);
			this.terminal.out().flush();
		}
		else {
			UsageTable.text(usage).forEach(this.terminal.out()::println);
		}
		return ExitStatus.DONE;
	}

}
