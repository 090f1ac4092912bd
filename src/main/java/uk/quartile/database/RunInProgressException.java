package uk.quartile.database;

/** Another run holds the right to run; the message says who, and since when. */
public final class RunInProgressException extends RuntimeException {

	RunInProgressException(String message) {
		super(message);
	}

}
