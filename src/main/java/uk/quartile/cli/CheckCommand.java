package uk.quartile.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.cli.terminal.CatalogueOptions;
import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.HelpOption;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;
import uk.quartile.intake.CheckedReturn;
import uk.quartile.intake.Intake;
import uk.quartile.record.receiving.RecordCheck;

/** Checks returns before they are sent. */
@Command(name = "check", sortOptions = false, description = {
		"Checks returns, and lists everything that is wrong with them, line by line. Stores nothing.",
		"Improvement plans (actions/AUTHORITY.csv), commentary (commentary/QUARTER/AUTHORITY.csv), context.csv, "
				+ "resolutions.csv and quality_work.csv are checked as what they are.",
		"A file's place (returns/QUARTER/AUTHORITY.csv) is checked only if it lies under returns/. It is held "
				+ "against the earlier quarters beside it there, else against those of the input folder." },
		footerHeading = "%nExamples:%n",
		footer = { "  ./quartile check my-return.csv", "  ./quartile check input/returns/2019-20-Q1",
				"  ./quartile check input/returns",
				"  ./quartile check input                           with plans, commentary and what else is on record",
				"", "Exit status: 0 if all would be accepted, 3 if some would be rejected." })
final class CheckCommand implements Callable<Integer> {

	@Mixin
	private final HelpOption help = new HelpOption();

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "Returns, or folders of returns.")
	private List<Path> paths = List.of();

	@Mixin
	private final CatalogueOptions options = new CatalogueOptions();

	private final Clock clock;

	private final Terminal terminal;

	CheckCommand(Clock clock, Terminal terminal) {
		this.clock = clock;
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Catalogue catalogue = this.options.catalogue(this.clock);
		List<RecordCheck> onRecord = this.paths.stream()
			.filter(Files::exists)
			.flatMap((path) -> RecordCheck.check(path, catalogue).stream())
			.toList();
		onRecord.stream()
			.flatMap((each) -> each.findings().stream())
			.forEach((finding) -> this.terminal.out().println(severity(finding) + finding.message()));
		List<CheckedReturn> checked = Intake.check(
				this.paths.stream().filter((path) -> !Files.exists(path) || !RecordCheck.meant(path)).toList(),
				this.options.input(), catalogue, LocalDate.ofInstant(this.clock.instant(), ZoneId.of("Europe/London")));
		for (CheckedReturn each : checked) {
			each.findings().forEach((finding) -> this.terminal.out().println(severity(finding) + finding.message()));
		}
		long alone = checked.stream().filter(CheckedReturn::alone).count();
		if (alone > 0) {
			this.terminal.out().println(alone(alone));
		}
		long rejected = checked.stream().filter(CheckedReturn::rejected).count();
		long faulty = onRecord.stream().filter(RecordCheck::rejected).count();
		if (!checked.isEmpty() || onRecord.isEmpty()) {
			this.terminal.out().println(conclusion(checked.size(), "return", rejected));
		}
		if (!onRecord.isEmpty()) {
			this.terminal.out().println(conclusion(onRecord.size(), "file on record", faulty));
		}
		return (rejected + faulty > 0) ? ExitStatus.REJECTED_RETURNS : ExitStatus.DONE;
	}

	private static String severity(Finding finding) {
		return (finding.severity() == Severity.ERROR) ? "Error: " : "Warning: ";
	}

	private static String plural(String what) {
		return what.equals("return") ? "returns" : "files on record";
	}

	private static String alone(long returns) {
		return (returns == 1)
				? "1 return was not held against earlier quarters: there is no accepted one of its authority beside it."
				: String.format(Locale.UK, "%,d returns were not held against earlier quarters: there are no accepted "
						+ "ones of their authorities beside them.", returns);
	}

	private static String conclusion(int checked, String what, long rejected) {
		if (checked == 0) {
			return "There are no returns to check.";
		}
		String all = ((checked == 1) ? "1 " + what : String.format(Locale.UK, "%,d ", checked) + plural(what))
				+ " checked: ";
		return all + ((rejected == 0) ? "all would be accepted."
				: (rejected == checked) ? "none would be accepted." : rejected + " would be rejected.");
	}

}
