package uk.quartile.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a connection that was lost on the way from what else goes wrong in a database.
 */
public final class LostConnection {

	/**
	 * Of the class of connection exceptions, and of a server that ends, has crashed, or
	 * recovers from a crash (PostgreSQL's documentation, appendix A).
	 */
	private static final String CONNECTION_EXCEPTION = "08";

	private static final Set<String> ENDING = Set.of("57P01", "57P02", "57P03", "57P05");

	private LostConnection() {
	}

	/** Why a connection was lost, if that is among the causes of a failure. */
	public static Optional<String> reason(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException lost && isLost(lost)) {
				return Optional.of(String.valueOf(lost.getMessage()).lines().findFirst().orElse("").strip());
			}
			for (Throwable other : cause.getSuppressed()) {
				Optional<String> reason = reason(other);
				if (reason.isPresent()) {
					return reason;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isLost(SQLException failure) {
		String state = String.valueOf(failure.getSQLState());
		// The pool's own words for one that the driver has given up.
		return state.startsWith(CONNECTION_EXCEPTION) || ENDING.contains(state)
				|| "Connection is closed".equals(failure.getMessage());
	}

}
