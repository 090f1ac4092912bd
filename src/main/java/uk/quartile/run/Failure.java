package uk.quartile.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.slf4j.LoggerFactory;

import uk.quartile.catalogue.reading.FaultyCatalogueException;
import uk.quartile.database.DatabaseException;
import uk.quartile.database.LostConnection;
import uk.quartile.database.RunInProgressException;
import uk.quartile.database.TooFewConnections;
import uk.quartile.domain.Refusal;
import uk.quartile.program.Program;

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

	/** Bytes with which a server can't go on. */
	private static final long LITTLE = 32L << 20;

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
		}
		return new Failure(ofTheMachine(thrown).orElseGet(() -> unexpected(thrown)), false);
	}

	/**
	 * Whether no later attempt of this process can succeed: classes are missing, memory
	 * has run out, the program or the database's files are gone.
	 */
	public static boolean isForGood(Throwable thrown) {
		return in(thrown, Throwable.class,
				(cause) -> cause instanceof Error || cause instanceof ClassNotFoundException
						|| (cause instanceof DatabaseException broken && broken.isForGood()))
			.isPresent() || !Program.isInPlace();
	}

	/** What a person mends outside of the program. */
	private static Optional<String> ofTheMachine(Throwable thrown) {
		Optional<String> tooFew = TooFewConnections.reason(thrown);
		if (tooFew.isPresent()) {
			return Optional.of("Database: found no connection free (" + tooFew.get() + "); " + TooFewConnections.REMEDY
					+ ", and run again" + sequel(": ", thrown) + ".");
		}
		Optional<String> lost = LostConnection.reason(thrown);
		Optional<Throwable> full = in(thrown, Throwable.class, Failure::isFullDisk);
		Optional<SQLException> fullDatabase = in(thrown, SQLException.class, Failure::isFullDisk);
		if (fullDatabase.isPresent() || (lost.isPresent() && isFull(data()))) {
			return Optional.of("Database: found the disk that its files are on full; expected room to write; make room "
					+ "there (in " + data() + ", or on the server that QUARTILE_DATABASE_URL names), and run again"
					+ sequel(": ", thrown) + ".");
		}
		if (lost.isPresent()) {
			return Optional.of("Database: lost the connection to the database (" + lost.get()
					+ "); expected it to last to the end; see to it that the database is up, and run again"
					+ sequel(": ", thrown) + ".");
		}
		if (full.isPresent()) {
			return Optional
				.of(in(thrown, FileSystemException.class, Failure::isFullDisk).map(Failure::where).orElse("Output")
						+ ": found the disk full; expected room to write; make room, and run " + "again"
						+ sequel(": ", thrown) + ".");
		}
		return in(thrown, AccessDeniedException.class, (each) -> true).map((denied) -> where(denied) + ": found that "
				+ System.getProperty("user.name") + " may not read or write it; expected the right to; see to that, "
				+ "and run again" + sequel(": ", thrown) + ".");
	}

	private static <T extends Throwable> Optional<T> in(Throwable thrown, Class<T> kind, Predicate<T> sought) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (kind.isInstance(cause) && sought.test(kind.cast(cause))) {
				return Optional.of(kind.cast(cause));
			}
		}
		return Optional.empty();
	}

	private static boolean isFullDisk(Throwable cause) {
		// Libraries pass the operating system's words on in exceptions of their own.
		return String.valueOf(cause.getMessage()).contains("No space left on device");
	}

	/**
	 * A server that can't write its journal breaks down, and takes the connections along.
	 */
	private static boolean isFull(Path data) {
		try {
			return Files.getFileStore(data).getUsableSpace() < LITTLE;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static Path data() {
		Path log = Path.of(System.getProperty(LOG, "var/quartile.log"));
		return Objects.requireNonNullElse(log.getParent(), Path.of(""));
	}

	private static String where(FileSystemException cause) {
		return (cause.getFile() != null) ? cause.getFile() : "Output";
	}

	/** What becomes of a run that had begun; nothing where none had. */
	private static String sequel(String before, Throwable thrown) {
		return in(thrown, RunFailedException.class, (each) -> true).map((run) -> before + run.sequel()).orElse("");
	}

	private static String unexpected(Throwable thrown) {
		if (!Program.isInPlace()) {
			return "Quartile: found that the files of this program were taken away or replaced while it ran; expected "
					+ "them to stay; start it anew.";
		}
		LoggerFactory.getLogger(Failure.class).error("Unexpected failure", thrown);
		Throwable root = thrown;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return "Quartile failed unexpectedly (" + root.getClass().getSimpleName() + ": "
				+ String.valueOf(root.getMessage()).lines().findFirst().orElse("") + "); all that is known of it is in "
				+ System.getProperty(LOG, "var/quartile.log") + sequel("; ", thrown) + ".";
	}

}
