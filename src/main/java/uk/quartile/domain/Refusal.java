package uk.quartile.domain;

/**
 * Something that a person asked for and that can't be done, for a reason that they can
 * mend. The message is a sentence for them: where, what was found, what is expected, what
 * to do. There is no stack trace, since it would tell them nothing.
 */
public final class Refusal extends RuntimeException {

	private final boolean wrongRequest;

	/** Something stands in the way, such as a folder that isn't there. */
	public Refusal(String message) {
		this(message, false);
	}

	private Refusal(String message, boolean wrongRequest) {
		super(message, null, false, false);
		this.wrongRequest = wrongRequest;
	}

	/** What was asked for doesn't exist, such as a quarter or a region: ask otherwise. */
	public static Refusal wrongRequest(String message) {
		return new Refusal(message, true);
	}

	public boolean isWrongRequest() {
		return this.wrongRequest;
	}

}
