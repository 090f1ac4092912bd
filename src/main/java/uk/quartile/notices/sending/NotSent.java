package uk.quartile.notices.sending;

/**
 * Why something could not be sent, in a sentence for whoever can mend it: where, what was
 * found, what is expected, what to do.
 */
public final class NotSent extends RuntimeException {

	private final boolean hopeless;

	private NotSent(String message, boolean hopeless, Throwable cause) {
		super(message, cause);
		this.hopeless = hopeless;
	}

	/** Something else may be sent all the same. */
	public static NotSent only(String message, Throwable cause) {
		return new NotSent(message, false, cause);
	}

	/** Nothing can be sent before it is mended. */
	public static NotSent all(String message, Throwable cause) {
		return new NotSent(message, true, cause);
	}

	/** Whether it would be of no use to go on. */
	public boolean isHopeless() {
		return this.hopeless;
	}

}
