package uk.quartile.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.FolderOptions;
import uk.quartile.cli.terminal.HelpOption;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.cli.terminal.Words;
import uk.quartile.domain.Quarter;
import uk.quartile.run.BenchmarkingRun;
import uk.quartile.run.Failure;
import uk.quartile.run.Interruption;
import uk.quartile.run.Request;
import uk.quartile.run.RunOutcome;

/** Does the main job once. */
@Command(name = "run", sortOptions = false,
		description = { "Takes in the returns that are new, computes rates, compares, and writes the documents.",
				"What was done before is not done again: a run without news takes a few seconds." },
		footerHeading = "%nExamples:%n",
		footer = { "  ./quartile run                                 the newest quarter, as jobs/ has it",
				"  ./quartile run --quarter 2019-20-Q1            another quarter",
				"  ./quartile run --reports none                  figures and receipts alone, without documents",
				"  ./quartile run --as-at 2024-05-01T09:00:00Z    as it was on that morning",
				"  ./quartile run --input ~/returns --output /srv/committee" })
final class RunCommand implements Callable<Integer> {

	@Mixin
	private final HelpOption help = new HelpOption();

	@Option(names = "--quarter", paramLabel = "QUARTER",
			description = "Such as 2019-20-Q1, for April to June 2019; else the newest quarter whose returns reach "
					+ "the minimum coverage, or are past their due date.")
	private @Nullable Quarter quarter;

	@Option(names = "--region", paramLabel = "CODE",
			description = "Such as E12000004, or all, for every region and England; else as "
					+ "jobs/quarterly-benchmarking.yml has it.")
	private @Nullable String region;

	@Option(names = "--reports", paramLabel = "LIST",
			description = "regional, profile, briefing, pack, or none for figures, receipts and manifest alone; else as jobs/ has it.")
	private Words.@Nullable Reports reports;

	@Option(names = "--edition", paramLabel = "LIST",
			description = "restricted, which holds small numbers and is not for publication; public, which withholds "
					+ "what would tell of few children; or both; else as jobs/ has it.")
	private Words.@Nullable Editions editions;

	@Option(names = "--as-at", paramLabel = "INSTANT",
			description = "Such as 2024-05-01T09:00:00Z: figures and documents as they were, from all that had been "
					+ "received by then. Nothing new is taken in, and nothing published is touched: they go to "
					+ "what-if/ in the output folder.")
	private @Nullable Instant asAt;

	@Option(names = "--population", paramLabel = "RELEASE",
			description = "Such as original: another release of the population estimates than jobs/ has. Goes to what-if/ "
					+ "too.")
	private @Nullable String population;

	@Mixin
	private final FolderOptions folders = new FolderOptions();

	private final Clock clock;

	private final Terminal terminal;

	RunCommand(Clock clock, Terminal terminal) {
		this.clock = clock;
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Failure.logIn(this.folders.folders());
		Interruption interruption = new Interruption();
		interruption.listen(ExitStatus.INTERRUPTED,
				() -> this.terminal.err()
					.println((this.terminal.interactive() ? "\r\u001b[K" : "")
							+ "Stopping: what is at hand is finished first, so that nothing is half-written."));
		try {
			Progress progress = new Progress(this.terminal, this.clock);
			RunOutcome outcome = new BenchmarkingRun(this.clock, interruption, progress).ofItsOwnProcess()
				.run(request());
			Summary.lines(outcome).forEach(this.terminal.out()::println);
			return Summary.exitStatus(outcome);
		}
		finally {
			interruption.ended();
		}
	}

	private Request request() {
		return new Request(this.quarter, this.region, (this.reports != null) ? this.reports.kinds() : null,
				(this.editions != null) ? this.editions.kinds() : null, this.asAt, this.population,
				(this.asAt != null) ? this.folders.folders() : this.folders.foldersToRead());
	}

}
