package uk.quartile.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;

import uk.quartile.cli.terminal.Terminal;

/**
 * A command that was typed, and what it said. It ran within this process, which takes a
 * part of the time that one of its own takes.
 *
 * @param exitStatus that a shell would see
 * @param out to standard output
 * @param err to standard error
 */
record Typed(int exitStatus, String out, String err) {

	static Typed command(String... arguments) {
		return command(Clock.systemUTC(), arguments);
	}

	static Typed command(Clock clock, String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
		int status = Commands.commandLine(clock, terminal).execute(arguments);
		return new Typed(status, out.toString(), err.toString());
	}

}
