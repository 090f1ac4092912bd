package uk.quartile.database;

import java.sql.SQLException;
import java.util.Optional;

/** Tells a server that has no connection free from what else goes wrong in a database. */
public final class TooFewConnections {

	/** What is expected, and what to do. */
	public static final String REMEDY = "expected room for 8 of Quartile's; raise max_connections there, or the limit of "
			+ "the user or the database, or wait until others have left";

	/** PostgreSQL's documentation, appendix A: too_many_connections. */
	private static final String STATE = "53300";

	private TooFewConnections() {
	}

	/** The server's own words, if that is among the causes of a failure. */
	public static Optional<String> reason(Throwable failure) {
		Optional<String> words = Optional.empty();
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refused && STATE.equals(refused.getSQLState())) {
				// The innermost is the server's; a pool puts words of its own before it.
				words = Optional.of(String.valueOf(refused.getMessage()));
			}
		}
		return words;
	}

}
