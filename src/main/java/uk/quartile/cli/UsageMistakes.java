package uk.quartile.cli;

import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.run.Failure;

/** Puts what went wrong into one sentence, and into an exit status. */
final class UsageMistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {

	private final Terminal terminal;

	UsageMistakes(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public int handleParseException(ParameterException ex, String[] arguments) {
		CommandLine command = ex.getCommandLine();
		this.terminal.err()
			.println(sentence(ex, command) + "; see " + command.getCommandSpec().qualifiedName() + " --help.");
		return ExitStatus.WRONG_REQUEST;
	}

	private static String sentence(ParameterException ex, CommandLine command) {
		if (ex instanceof UnmatchedArgumentException unmatched) {
			String found = "found '" + unmatched.getUnmatched().get(0) + "'; expected ";
			if (!command.getSubcommands().isEmpty()) {
				return found + "one of the commands " + String.join(", ", command.getSubcommands().keySet());
			}
			return found + (unmatched.isUnknownOption() ? "one of the options " + options(command)
					: "nothing more than the options of this command");
		}
		if (ex instanceof MissingParameterException missing) {
			ArgSpec argument = missing.getMissing().get(0);
			return name(argument) + ": found nothing; expected "
					+ (argument.isOption() ? argument.paramLabel() : inASentence(argument.description()[0]));
		}
		ArgSpec argument = ex.getArgSpec();
		String reason = String.valueOf(ex.getMessage());
		if (argument == null) {
			return reason;
		}
		boolean number = reason.endsWith("is not an int");
		// picocli puts words of its own before those of the converter.
		return name(argument) + ": " + (number ? "found '" + ex.getValue() + "'; expected a whole number"
				: reason.replaceFirst("^Invalid value for [^:]*: ", ""));
	}

	private static String inASentence(String description) {
		return description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1).replaceFirst("\\.$", "");
	}

	private static String name(ArgSpec argument) {
		return (argument instanceof OptionSpec option) ? option.longestName() : argument.paramLabel();
	}

	private static String options(CommandLine command) {
		return command.getCommandSpec()
			.options()
			.stream()
			.filter((option) -> !option.hidden())
			.map(OptionSpec::longestName)
			.collect(Collectors.joining(", "));
	}

	@Override
	public int handleExecutionException(Exception ex, CommandLine command, ParseResult parsed) {
		Failure failure = Failure.of(ex);
		this.terminal.err().println(failure.sentence());
		return failure.wrongRequest() ? ExitStatus.WRONG_REQUEST : ExitStatus.FAILED;
	}

}
