package uk.quartile.cli;

/** What the operating system hears at the end. A contract with scripts that call us. */
final class ExitStatus {

	static final int DONE = 0;

	static final int FAILED = 1;

	/** Wrong usage, unknown quarter or region. */
	static final int WRONG_REQUEST = 2;

	/** Done, but the newest submission of some return is rejected. */
	static final int REJECTED_RETURNS = 3;

	static final int INTERRUPTED = 130;

	private ExitStatus() {
	}

}
