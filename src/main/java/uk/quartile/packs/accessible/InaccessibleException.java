package uk.quartile.packs.accessible;

/**
 * A page holds something that a reader who can't see it would miss.
 */
public final class InaccessibleException extends RuntimeException {

	InaccessibleException(String message) {
		super(message);
	}

}
