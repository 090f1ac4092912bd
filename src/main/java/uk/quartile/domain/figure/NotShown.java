package uk.quartile.domain.figure;

/**
 * Why a figure isn't shown, where more is known than what the tables of figures have. No
 * return and no table may write these words.
 */
public enum NotShown implements FigureStatus {

	/** Not supplied, for the return that should have it was rejected. */
	REJECTED("rejected"),

	/** Not supplied, for the return that had it was withdrawn. */
	WITHDRAWN("withdrawn"),

	/** Not there, and not asked for. */
	NOT_DUE("not-due"),

	/** It was there, and has been withheld since. */
	WITHHELD_SINCE("no longer shown");

	private final String written;

	NotShown(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
