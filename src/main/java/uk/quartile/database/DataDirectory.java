package uk.quartile.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;

/**
 * The directory that holds the embedded database, and two file locks in it, which the
 * operating system takes from a process that dies: whoever starts or stops the server
 * holds one alone, and whoever uses the server shares the other.
 */
final class DataDirectory implements AutoCloseable {

	private static final long PATIENCE_MILLIS = 150_000;

	private static final String USING = "using.lock";

	private final Path directory;

	private final FileChannel starting;

	private final FileChannel using;

	private final String key;

	private @Nullable FileLock use;

	private DataDirectory(Path directory) throws IOException {
		this.directory = directory;
		this.starting = channel("starting.lock");
		this.using = channel(USING);
		this.key = key(directory);
	}

	/** Makes the directory, and gives its real path. */
	static Path prepare(Path directory) {
		try {
			Path real = Files.createDirectories(directory).toRealPath();
			if (real.toString().matches("(?s).*[\"$`\\\\\\n].*")) {
				throw new DatabaseException(real + ": found a quotation mark, dollar, backslash or line end in the "
						+ "name; expected none, for PostgreSQL's programs; name another directory with --data.");
			}
			return real;
		}
		catch (FileAlreadyExistsException ex) {
			throw new DatabaseException(
					directory + ": found a file; expected a directory for the database; name another with --data.", ex);
		}
		catch (IOException ex) {
			throw unusable(directory, ex);
		}
	}

	static DataDirectory open(Path directory) {
		try {
			return new DataDirectory(directory);
		}
		catch (IOException ex) {
			throw unusable(directory, ex);
		}
	}

	private static DatabaseException unusable(Path directory, IOException ex) {
		if (String.valueOf(ex.getMessage()).contains("No space left on device")) {
			return new DatabaseException(
					directory + ": found the disk full; expected room for the database; make room, or "
							+ "name another directory with --data.",
					ex);
		}
		return new DatabaseException(directory + ": found that it can't be used (" + ex
				+ "); expected a directory that " + System.getProperty("user.name")
				+ " may write to, with room on the disk; name another with --data.", ex);
	}

	private FileChannel channel(String name) throws IOException {
		return FileChannel.open(this.directory.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
	}

	/**
	 * Sees to it that the locks are still those of the directory: whoever takes it away
	 * from under a process takes the locks along, and other processes heed new ones.
	 * @throws DatabaseException if they aren't, which is beyond this process's repair
	 */
	void requireInPlace() {
		if (!this.key.equals(key(this.directory))) {
			throw DatabaseException.forGood(this.directory + ": found that its files were taken away or replaced while "
					+ "this process used them; expected them to stay; start it anew.");
		}
	}

	private static String key(Path directory) {
		try {
			return String.valueOf(Files.readAttributes(directory.resolve(USING), BasicFileAttributes.class).fileKey());
		}
		catch (IOException ex) {
			return "none";
		}
	}

	/** Does work while no other process starts or stops the server. */
	<T> T alone(Work<T> work) {
		try (FileLock lock = waitForTurn()) {
			return work.run();
		}
		catch (IOException ex) {
			throw unusable(this.directory, ex);
		}
	}

	private FileLock waitForTurn() throws IOException {
		long start = System.nanoTime();
		while (System.nanoTime() - start < PATIENCE_MILLIS * 1_000_000) {
			FileLock lock = this.starting.tryLock();
			if (lock != null) {
				return lock;
			}
			try {
				Thread.sleep(20);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				break;
			}
		}
		throw new DatabaseException(this.directory + ": found that another process has been starting or stopping the "
				+ "database for too long; expected it to be done; end that process and try again.");
	}

	/** Whether no process uses the server, this one included. */
	boolean isUnused() throws IOException {
		try (FileLock lock = this.using.tryLock()) {
			return lock != null;
		}
	}

	void use() throws IOException {
		this.use = this.using.lock(0, Long.MAX_VALUE, true);
	}

	void unuse() throws IOException {
		if (this.use != null) {
			this.use.release();
		}
	}

	@Override
	public void close() {
		try {
			this.using.close();
			this.starting.close();
		}
		catch (IOException ex) {
			throw unusable(this.directory, ex);
		}
	}

	/** Work on the server's files. */
	@FunctionalInterface
	interface Work<T> {

		T run() throws IOException;

	}

}
