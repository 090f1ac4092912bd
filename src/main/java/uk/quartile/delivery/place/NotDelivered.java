package uk.quartile.delivery.place;

/**
 * Why something could not be delivered, in a sentence for whoever can mend it: where,
 * what was found, what is expected, what to do.
 */
public final class NotDelivered extends RuntimeException {

	private final boolean hopeless;

	private NotDelivered(String message, boolean hopeless, Throwable cause) {
		super(message, cause);
		this.hopeless = hopeless;
	}

	/** Something else may be delivered all the same. */
	public static NotDelivered only(String message, Throwable cause) {
		return new NotDelivered(message, false, cause);
	}

	/** Nothing can be delivered before it is mended. */
	public static NotDelivered all(String message, Throwable cause) {
		return new NotDelivered(message, true, cause);
	}

	/** Whether it would be of no use to go on. */
	public boolean isHopeless() {
		return this.hopeless;
	}

}
