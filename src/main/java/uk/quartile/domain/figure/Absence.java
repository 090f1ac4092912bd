package uk.quartile.domain.figure;

/**
 * Why there is no number: absence is a kind of value, and no kind ever turns into
 * another, or into 0.
 */
public enum Absence implements FigureStatus {

	/** Due, and not in any return in force. */
	NOT_SUPPLIED("not-supplied"),

	NOT_APPLICABLE("z"),

	UNAVAILABLE("x"),

	/** Withheld at source, lest a child be identified. */
	CONFIDENTIAL("c"),

	/** Rounds to zero, but is not zero. */
	LOW("low"),

	/** Rounds to zero, but is not zero (the older marker). */
	ROUNDS_TO_ZERO("k"),

	UNRELIABLE("u");

	private final String written;

	Absence(String written) {
		this.written = written;
	}

	/**
	 * Whether the marker keeps a number from being known: then it is not told from
	 * elsewhere either, such as from what was returned before.
	 */
	public boolean withholds() {
		return this == CONFIDENTIAL || this == LOW || this == ROUNDS_TO_ZERO;
	}

	@Override
	public String written() {
		return this.written;
	}

}
