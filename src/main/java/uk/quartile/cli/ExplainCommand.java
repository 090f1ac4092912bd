package uk.quartile.cli;

import java.time.Clock;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.FolderOptions;
import uk.quartile.cli.terminal.Format;
import uk.quartile.cli.terminal.HelpOption;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.cli.terminal.Words;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.explanation.Disclosed;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.text.DisclosedText;
import uk.quartile.explanation.text.JsonOf;
import uk.quartile.explanation.text.TextOf;
import uk.quartile.run.Explaining;
import uk.quartile.run.Failure;

/** Says how a figure comes about. */
@Command(name = "explain", sortOptions = false, description = {
		"Says how a figure comes about: its formula with the numbers in it, the lines of the files that these "
				+ "are from, and everything that it is compared with; or why there is no figure.",
		"Works it out anew from what was taken in. Changes no figure, and may run beside other commands; that a measure was asked for is noted for ./quartile usage." },
		footerHeading = "%nExamples:%n",
		footer = { "  ./quartile explain Leicester children-looked-after 2019-20-Q1",
				"  ./quartile explain E12000004 referrals 2021-22-Q4 --format json",
				"  ./quartile explain \"North Northamptonshire+West Northamptonshire\" caseload 2021-22-Q2",
				"  ./quartile explain Rutland three-or-more-placements 2023-24-Q4 --edition public",
				"  ./quartile explain \"neighbours of Derby\" children-looked-after 2019-20-Q1" })
final class ExplainCommand implements Callable<Integer> {

	@Mixin
	private final HelpOption help = new HelpOption();

	@Parameters(paramLabel = "AUTHORITY", index = "0",
			description = "Code (GSS or DfE) or name, or an unambiguous part of the name; also a region, England or a sub-group.")
	private String area = "";

	@Parameters(paramLabel = "MEASURE", index = "1",
			description = "Code or title of a measure of jobs/measures.yml, or an unambiguous part of either.")
	private String measure = "";

	@Parameters(paramLabel = "QUARTER", index = "2", description = "Such as 2019-20-Q1, for April to June 2019.")
	private Quarter quarter = new Quarter(2019, 1);

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "text, or json for programs (${DEFAULT-VALUE}).")
	private Format format = Format.TEXT;

	@Option(names = "--edition", paramLabel = "EDITION",
			description = "public, to be told whether the public edition shows the figure, and why not.")
	private Words.@Nullable Editions editions;

	@Mixin
	private final FolderOptions folders = new FolderOptions();

	private final Clock clock;

	private final Terminal terminal;

	ExplainCommand(Clock clock, Terminal terminal) {
		this.clock = clock;
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Failure.logIn(this.folders.folders());
		if (this.editions != null && this.editions.kinds().contains(Edition.PUBLIC)) {
			Disclosed disclosed = Explaining.disclosed(this.folders.foldersToRead(), this.clock, this.area,
					this.measure, this.quarter);
			if (this.format == Format.JSON) {
				this.terminal.out().print(JsonOf.text(disclosed));
				this.terminal.out().flush();
			}
			else {
				DisclosedText.lines(disclosed).forEach(this.terminal.out()::println);
			}
			return ExitStatus.DONE;
		}
		Explanation explanation = Explaining.explain(this.folders.foldersToRead(), this.clock, this.area, this.measure,
				this.quarter);
		if (this.format == Format.JSON) {
			this.terminal.out().print(JsonOf.text(explanation));
			this.terminal.out().flush();
		}
		else {
			TextOf.lines(explanation).forEach(this.terminal.out()::println);
		}
		return ExitStatus.DONE;
	}

}
