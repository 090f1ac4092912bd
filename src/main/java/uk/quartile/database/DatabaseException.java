package uk.quartile.database;

import org.jspecify.annotations.Nullable;

/**
 * The database can't be had. The message is a sentence for the person at the keyboard:
 * where, what was found, what is expected, what to do; it never holds a password.
 */
public final class DatabaseException extends RuntimeException {

	private final boolean forGood;

	DatabaseException(String message) {
		this(message, null);
	}

	DatabaseException(String message, @Nullable Throwable cause) {
		this(message, cause, false);
	}

	private DatabaseException(String message, @Nullable Throwable cause, boolean forGood) {
		super(message, cause);
		this.forGood = forGood;
	}

	/** One that stays as long as this process does. */
	static DatabaseException forGood(String message) {
		return new DatabaseException(message, null, true);
	}

	/** Whether it stays as long as this process does. */
	public boolean isForGood() {
		return this.forGood;
	}

}
