package uk.quartile.database;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The database can't be had. The message is a sentence for the person at the keyboard:
 * where, what was found, what is expected, what to do; it never holds a password.
 */
public final class DatabaseException extends RuntimeException {

	DatabaseException(String message) {
		this(message, null);
	}

	DatabaseException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/** The one that made something else fail, such as the start of a context. */
	public static Optional<DatabaseException> causeOf(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof DatabaseException found) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

}
