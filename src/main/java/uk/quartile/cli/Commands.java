package uk.quartile.cli;

import java.time.Clock;
import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import uk.quartile.cli.changes.ChangesCommand;
import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.Output;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.cli.terminal.Words;
import uk.quartile.program.Program;
import uk.quartile.run.Failure;

/** The commands as a whole. */
@Command(name = "./quartile",
		description = "Makes benchmarking reports for committees from the quarterly returns of a region's "
				+ "children's services.",
		synopsisHeading = "", customSynopsis = "Usage: ./quartile COMMAND [options]%n", sortOptions = false,
		commandListHeading = "%nCommands:%n", optionListHeading = "%nOptions:%n",
		versionProvider = Commands.Version.class, footerHeading = "%nTo begin with:%n",
		footer = { "  ./quartile run                        report on the newest quarter there is",
				"  ./quartile check my-return.csv        see what is wrong with a return before it is sent",
				"  ./quartile sample invented            write invented returns to try things on",
				"  ./quartile run --help                 more about a command", "",
				"Exit status: 0 done; 1 failed; 2 wrong usage, or an unknown quarter or region; 3 done, but some return",
				"is rejected; 130 interrupted. README.md says more." })
public final class Commands {

	@Option(names = "--help", usageHelp = true, description = "Show this help.")
	private boolean help;

	@Option(names = "--version", versionHelp = true, description = "Show which Quartile this is.")
	private boolean version;

	private Commands() {
	}

	/**
	 * Does what the command line says.
	 * @return the exit status
	 */
	public static int execute(Clock clock, String... arguments) {
		Terminal terminal = Terminal.ofThisProcess();
		try {
			return arrived(terminal, commandLine(clock, terminal).execute(arguments));
		}
		catch (Error ex) {
			// Memory that ran out, or classes that are gone.
			terminal.err().println(Failure.of(ex).sentence());
			return ExitStatus.FAILED;
		}
	}

	/** Words that nobody could read are no success, whatever else was done. */
	static int arrived(Terminal terminal, int status) {
		Optional<String> lost = (terminal.out() instanceof Output out) ? out.failure() : Optional.empty();
		if (lost.isEmpty() || (status != ExitStatus.DONE && status != ExitStatus.REJECTED_RETURNS)) {
			return status;
		}
		terminal.err()
			.println("Standard output: found that it takes no more (" + lost.get() + "); expected that all could be "
					+ "written to it; see that it is neither full nor closed, and run again.");
		return ExitStatus.FAILED;
	}

	static CommandLine commandLine(Clock clock, Terminal terminal) {
		CommandLine commands = new CommandLine(new Commands()).addSubcommand("run", new RunCommand(clock, terminal))
			.addSubcommand("check", new CheckCommand(clock, terminal))
			.addSubcommand("explain", new ExplainCommand(clock, terminal))
			.addSubcommand("runs", new RunsCommand(terminal))
			.addSubcommand("changes", new ChangesCommand(clock, terminal))
			.addSubcommand("sample", new SampleCommand(terminal))
			.addSubcommand("template", new TemplateCommand(clock, terminal))
			.addSubcommand("usage", new UsageCommand(clock, terminal))
			.addSubcommand("doctor", new DoctorCommand(clock, System.getenv(), terminal))
			.addSubcommand("serve", new ServeCommand(clock, terminal));
		Words.registerWith(commands);
		commands.setOut(terminal.out())
			.setErr(terminal.err())
			.setUsageHelpWidth(Terminal.WIDTH)
			.setParameterExceptionHandler(new UsageMistakes(terminal))
			.setExecutionExceptionHandler(new UsageMistakes(terminal))
			.setExecutionStrategy((parsed) -> {
				if (parsed.expandedArgs().isEmpty()) {
					commands.usage(terminal.err());
					return ExitStatus.WRONG_REQUEST;
				}
				return new CommandLine.RunLast().execute(parsed);
			});
		return commands;
	}

	/** The first line of {@code --version}. */
	static final class Version implements CommandLine.IVersionProvider {

		@Override
		public String[] getVersion() {
			Program program = Program.current();
			return new String[] {
					"Quartile " + program.version() + " (sources " + program.fingerprint().substring(0, 12) + ")" };
		}

	}

}
