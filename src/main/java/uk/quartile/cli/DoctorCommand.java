package uk.quartile.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.FolderOptions;
import uk.quartile.cli.terminal.HelpOption;
import uk.quartile.cli.terminal.Plural;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.doctor.Condition;
import uk.quartile.doctor.Diagnosis;
import uk.quartile.doctor.Doctor;
import uk.quartile.run.Failure;
import uk.quartile.run.Request;

/** Says what is wrong with this installation. */
@Command(name = "doctor", sortOptions = false, description = {
		"Says what is wrong with this installation, in sentences: the machine, its folders and disks, jobs/ and the "
				+ "reference tables, the database, past runs, and those to whom documents and messages go.",
		"Changes nothing, sends nothing, and tells no figure; may run beside other commands." },
		footerHeading = "%nExamples:%n",
		footer = { "  ./quartile doctor", "  ./quartile doctor --output /srv/committee --data /var/lib/quartile", "",
				"Exit status: 0 if nothing is wrong (there may be warnings), 1 if something is." })
final class DoctorCommand implements Callable<Integer> {

	@Mixin
	private final HelpOption help = new HelpOption();

	@Mixin
	private final FolderOptions folders = new FolderOptions();

	private final Clock clock;

	private final Map<String, String> environment;

	private final Terminal terminal;

	DoctorCommand(Clock clock, Map<String, String> environment, Terminal terminal) {
		this.clock = clock;
		this.environment = environment;
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Request.Folders asked = this.folders.folders();
		Failure.logIn(logged(asked));
		List<Diagnosis> diagnoses = new Doctor(this.clock, this.environment).examine(asked);
		diagnoses.forEach((each) -> this.terminal.out()
			.println(each.condition().written() + " ".repeat(9 - each.condition().written().length())
					+ each.sentence()));
		long wrong = count(diagnoses, Condition.WRONG);
		this.terminal.out().println(conclusion(wrong, count(diagnoses, Condition.DOUBTFUL)));
		return (wrong > 0) ? ExitStatus.FAILED : ExitStatus.DONE;
	}

	/** Where there is no folder for data yet, none is made for the log. */
	private static Request.Folders logged(Request.Folders asked) {
		if (Files.isDirectory(asked.data())) {
			return asked;
		}
		try {
			Path aside = Files.createTempDirectory("quartile-doctor");
			aside.toFile().deleteOnExit();
			aside.resolve("quartile.log").toFile().deleteOnExit();
			return new Request.Folders(asked.input(), asked.jobs(), asked.output(), aside);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long count(List<Diagnosis> diagnoses, Condition condition) {
		return diagnoses.stream().filter((each) -> each.condition() == condition).count();
	}

	private static String conclusion(long wrong, long doubtful) {
		return ((wrong == 0) ? "Nothing is wrong"
				: Plural.of(wrong, "thing") + ((wrong == 1) ? " is" : " are") + " wrong")
				+ ((doubtful == 0) ? "." : "; " + Plural.of(doubtful, "warning") + ".");
	}

}
