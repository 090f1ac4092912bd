package uk.quartile.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

import org.slf4j.LoggerFactory;

import uk.quartile.catalogue.reading.FaultyCatalogueException;
import uk.quartile.database.DatabaseException;
import uk.quartile.database.RunInProgressException;
import uk.quartile.domain.Refusal;

/**
 * What went wrong, for a person: an ordinary mistake in its own words, anything else in
 * one sentence, with all that is known of it in the log.
 *
 * @param sentence one, or one a line
 * @param wrongRequest whether something else should have been asked for
 */
public record Failure(String sentence, boolean wrongRequest) {

	// logback.xml takes the file's name from here, when the first line is written.
	private static final String LOG = "quartile.log";

	/** Chooses the log file. To be called before anything is logged. */
	public static void logIn(Request.Folders folders) {
		System.setProperty(LOG, folders.data().resolve("quartile.log").toString());
	}

	/** Finds the words for a failure. */
	public static Failure of(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof Refusal refusal) {
				return new Failure(String.valueOf(refusal.getMessage()), refusal.isWrongRequest());
			}
			if (cause instanceof FaultyCatalogueException || cause instanceof DatabaseException
					|| cause instanceof RunInProgressException) {
				return new Failure(String.valueOf(cause.getMessage()), false);
			}
			if (isFullDisk(cause)) {
				return new Failure(where(cause) + ": found the disk full; expected room to write; make room, and run "
						+ "again: nothing is lost.", false);
			}
			if (cause instanceof AccessDeniedException) {
				return new Failure(
						where(cause) + ": found that " + System.getProperty("user.name")
								+ " may not read or write it; expected the right to; see to that, and run again.",
						false);
			}
		}
		return new Failure(unexpected(thrown), false);
	}

	private static boolean isFullDisk(Throwable cause) {
		// Libraries pass the operating system's words on in exceptions of their own.
		return String.valueOf(cause.getMessage()).contains("No space left on device");
	}

	private static String where(Throwable cause) {
		if (cause instanceof FileSystemException file && file.getFile() != null) {
			return file.getFile();
		}
		return (cause instanceof java.sql.SQLException) ? "Database" : "Output";
	}

	private static String unexpected(Throwable thrown) {
		LoggerFactory.getLogger(Failure.class).error("Unexpected failure", thrown);
		Throwable root = thrown;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return "Quartile failed unexpectedly (" + root.getClass().getSimpleName() + ": "
				+ String.valueOf(root.getMessage()).lines().findFirst().orElse("") + "); all that is known of it is in "
				+ System.getProperty(LOG, "var/quartile.log")
				+ "; nothing is lost, and the next run goes on from there.";
	}

}
