package uk.quartile.domain.figure;

/**
 * Why a figure isn't shown, where more is known than what the tables of figures have. No
 * return may write these words, and the tables only the one of a public edition.
 */
public enum NotShown implements FigureStatus {

	/** Not supplied, for the return that should have it was rejected. */
	REJECTED("rejected"),

	/** Not supplied, for the return that had it was withdrawn. */
	WITHDRAWN("withdrawn"),

	/** Not there, and not asked for. */
	NOT_DUE("not-due"),

	/** Kept out of a public edition, to protect children: whatever the reason. */
	WITHHELD("withheld"),

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
