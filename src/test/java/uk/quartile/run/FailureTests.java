package uk.quartile.run;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

import static org.assertj.core.api.Assertions.assertThat;

/** What the machine lacks, in a sentence of its own, whatever wraps it. */
class FailureTests {

	@Test
	void tellsAFullDatabaseFromAFullOutput() {
		SQLException full = new SQLException(
				"ERROR: could not extend file \"base/16384/16912\": " + "No space left on device", "53100");
		assertThat(sentence(new IllegalStateException("wrapped: " + full.getMessage(), full)))
			.startsWith(
					"Database: found the disk that its files are on full; expected room to write; make room there (in ")
			.endsWith(", or on the server that QUARTILE_DATABASE_URL names), and run again.");
		assertThat(sentence(
				new IllegalStateException(new FileSystemException("/srv/a.pdf", null, "No space left on device"))))
			.isEqualTo("/srv/a.pdf: found the disk full; expected room to write; make room, and run again.");
		assertThat(sentence(new IOException("No space left on device")))
			.isEqualTo("Output: found the disk full; expected room to write; make room, and run again.");
	}

	@Test
	void saysThatThereAreTooFewConnections() {
		SQLException server = new SQLException("FATAL: too many connections for role \"analyst\"", "53300");
		SQLException pool = new SQLTransientConnectionException("quartile - Connection is not available", "53300",
				server);
		assertThat(sentence(new IllegalStateException(pool))).isEqualTo(
				"Database: found no connection free (FATAL: too many connections for role \"analyst\"); expected "
						+ "room for 8 of Quartile's; raise max_connections there, or the limit of the user or the database, or "
						+ "wait until others have left, and run again.");
	}

	@Test
	void saysThatTheConnectionWasLostAlsoWhereItMadeSomethingElseFail() {
		IllegalStateException other = new IllegalStateException("the step could not be saved");
		other.addSuppressed(new IllegalStateException(new PSQLException(
				"An I/O error occurred while sending to the backend.", PSQLState.CONNECTION_FAILURE)));
		assertThat(sentence(other))
			.isEqualTo("Database: lost the connection to the database (An I/O error occurred while sending to the "
					+ "backend.); expected it to last to the end; see to it that the database is up, and run again.");
	}

	/** Nothing was begun that a next run could go on with. */
	@Test
	void promisesNothingWhereNoRunHadBegun() {
		assertThat(sentence(new IllegalStateException("of a check"))).isEqualTo(
				"Quartile failed unexpectedly (IllegalStateException: of a check); all that is known of it is in "
						+ System.getProperty("quartile.log", "var/quartile.log") + ".");
	}

	private static String sentence(Throwable thrown) {
		return Failure.of(thrown).sentence();
	}

}
