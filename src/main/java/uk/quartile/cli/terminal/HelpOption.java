package uk.quartile.cli.terminal;

import picocli.CommandLine.Option;

/** Each command's own help. */
public final class HelpOption {

	@Option(names = "--help", usageHelp = true, description = "Show this help.")
	private boolean help;

}
