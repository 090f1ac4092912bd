package uk.quartile.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;

/**
 * Where words go.
 *
 * @param out for results
 * @param err for progress and mistakes
 * @param interactive whether a person watches {@code err}, so that a line can be redrawn
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {

	public static final int WIDTH = 110;

	/**
	 * The launcher says whether standard error is a terminal: Java can tell of all three
	 * streams together at most, and not alike from one version to the next.
	 */
	public static Terminal ofThisProcess() {
		return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err),
				Boolean.getBoolean("quartile.terminal"));
	}

	private static PrintWriter writer(FileDescriptor stream) {
		return new Output(new FileOutputStream(stream));
	}

}
