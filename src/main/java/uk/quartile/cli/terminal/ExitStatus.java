package uk.quartile.cli.terminal;

/** What the operating system hears at the end. A contract with scripts that call us. */
public final class ExitStatus {

	public static final int DONE = 0;

	public static final int FAILED = 1;

	/** Wrong usage, unknown quarter or region. */
	public static final int WRONG_REQUEST = 2;

	/** Done, but the newest submission of some return is rejected. */
	public static final int REJECTED_RETURNS = 3;

	public static final int INTERRUPTED = 130;

	private ExitStatus() {
	}

}
