package uk.quartile.domain;

/**
 * What was asked for can't be done, for a reason that the person who asked can mend. The
 * message is one sentence for them ({@code where: what was found; what is expected; what
 * to do}); there is no stack trace, since it would tell them nothing.
 */
public final class RefusedException extends RuntimeException {

	private final Because because;

	public RefusedException(Because because, String message) {
		super(message, null, false, false);
		this.because = because;
	}

	public Because because() {
		return this.because;
	}

	/** Whose turn it is. */
	public enum Because {

		/**
		 * What was asked for doesn't exist, such as a quarter or a region: ask otherwise.
		 */
		WRONG_REQUEST,

		/** Something stands in the way, such as a folder that can't be written to. */
		OBSTACLE

	}

}
