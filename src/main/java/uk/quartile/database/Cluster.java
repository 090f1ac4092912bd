package uk.quartile.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL database cluster: its files, and its server while that is up. The caller
 * sees to it that one process at a time calls {@link #create}, {@link #start} and
 * {@link #stop}.
 */
final class Cluster {

	static final String USERNAME = "quartile";

	static final String DATABASE = "quartile";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

	private static final String PASSWORD_FILE = "quartile-password";

	private final Path directory;

	private final ServerCommands commands;

	Cluster(Path directory, ServerCommands commands) {
		this.directory = directory;
		this.commands = commands;
	}

	/**
	 * Makes the cluster, unless it is there. It appears whole or not at all.
	 * @throws DatabaseException if what is there was made by another major version
	 */
	void create() throws IOException {
		if (Files.exists(this.directory)) {
			requireSameVersion();
			return;
		}
		Path fresh = this.directory.resolveSibling(this.directory.getFileName() + "-unfinished");
		Path password = this.directory.resolveSibling(this.directory.getFileName() + "-password");
		// What a killed process left.
		FileSystemUtils.deleteRecursively(fresh);
		writePassword(password);
		Path prepared = this.commands.prepared();
		if (Files.isReadable(prepared.resolve("PG_VERSION"))) {
			Files.createDirectory(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
			FileSystemUtils.copyRecursively(prepared, fresh);
			single(fresh, "ALTER ROLE " + USERNAME + " PASSWORD '" + Files.readString(password) + "';\n");
		}
		else {
			initialise(fresh, password);
		}
		Files.move(password, fresh.resolve(PASSWORD_FILE), StandardCopyOption.ATOMIC_MOVE);
		this.commands.run(List.of("initdb", "--pgdata=" + fresh, "--sync-only"));
		Files.move(fresh, this.directory, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Makes a cluster of which others are copies, each with a password of its own. */
	static void prepare(ServerCommands commands) throws IOException {
		Path password = commands.prepared().resolveSibling("password");
		writePassword(password);
		new Cluster(commands.prepared(), commands).initialise(commands.prepared(), password);
		Files.delete(password);
	}

	private void initialise(Path fresh, Path password) throws IOException {
		this.commands.run(List.of("initdb", "--pgdata=" + fresh, "--username=" + USERNAME, "--pwfile=" + password,
				"--set=scram_iterations=1", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
				"--no-instructions", "--no-sync"));
		Files.writeString(fresh.resolve("postgresql.conf"), "include = '" + ServerSettings.FILE + "'\n",
				StandardOpenOption.APPEND);
		ServerSettings.write(fresh, 0);
		single(fresh, "CREATE DATABASE " + DATABASE + ";\n");
	}

	private void single(Path cluster, String statement) throws IOException {
		// Without this, a statement that failed would not fail the program.
		this.commands.run(
				List.of("postgres", "--single", "-c", "exit_on_error=on", "-D", cluster.toString(), "template1"),
				statement);
	}

	private void requireSameVersion() throws IOException {
		Path file = this.directory.resolve("PG_VERSION");
		String version = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8).strip() : "none";
		if (!version.equals(ServerFiles.MAJOR)) {
			throw new DatabaseException(this.directory + ": found a database of PostgreSQL version '" + version
					+ "'; expected version " + ServerFiles.MAJOR + "; move the directory away, and the next run makes "
					+ "a new one and takes in all returns again, or use the release of Quartile that made it.");
		}
	}

	private static void writePassword(Path file) throws IOException {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		Files.deleteIfExists(file);
		Files.createFile(file, ServerCommands.OWNER_ONLY);
		Files.writeString(file, HexFormat.of().formatHex(random), StandardCharsets.UTF_8);
	}

	String password() throws IOException {
		return Files.readString(this.directory.resolve(PASSWORD_FILE), StandardCharsets.UTF_8);
	}

	boolean isRunning() throws IOException {
		return PostmasterFile.read(this.directory).filter(PostmasterFile::isReady).isPresent();
	}

	/** Whether it was on this machine that the server was last started. */
	boolean wasStartedHere() throws IOException {
		return ServerSettings.writtenHere(this.directory);
	}

	/** The port that the running server listens on. */
	int port() throws IOException {
		return PostmasterFile.read(this.directory)
			.filter(PostmasterFile::isReady)
			.orElseThrow(() -> new DatabaseException(this.directory + ": found no running server; expected the one "
					+ "just started; see its log beside the directory."))
			.port();
	}

	/** Starts the server on a free port, whatever state the last one was left in. */
	void start() throws IOException {
		for (int attempt = 1;; attempt++) {
			stop();
			ServerSettings.write(this.directory, ServerSettings.freePort());
			try {
				this.commands.run(List.of("pg_ctl", "-D", this.directory.toString(), "-l",
						this.commands.log().toString(), "-w", "start"));
				return;
			}
			catch (DatabaseException ex) {
				// Another program took the port, or processes of a killed server are
				// still on their way out.
				if (attempt == 20 || !ServerCommands.isPassing(ex)) {
					throw ex;
				}
				pause(200);
			}
		}
	}

	/** Stops the server, if one runs. */
	void stop() throws IOException {
		PostmasterFile.deleteIfStale(this.directory);
		for (String mode : List.of("fast", "immediate")) {
			if (isGone()) {
				return;
			}
			signal(mode);
			long start = System.nanoTime();
			while (!isGone() && System.nanoTime() - start < PATIENCE.toNanos()) {
				pause(10);
			}
		}
		if (!isGone()) {
			throw new DatabaseException(this.directory + ": found that its server does not stop; expected it to within "
					+ PATIENCE.toSeconds() + " seconds; end the process on line 1 of postmaster.pid there.");
		}
	}

	private boolean isGone() throws IOException {
		return PostmasterFile.read(this.directory).isEmpty();
	}

	// pg_ctl's own waiting takes a killed server that nobody has reaped for a living one.
	private void signal(String mode) throws IOException {
		try {
			this.commands.run(List.of("pg_ctl", "-D", this.directory.toString(), "-m", mode, "-W", "stop"));
		}
		catch (DatabaseException ex) {
			if (!isGone()) {
				throw ex;
			}
		}
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DatabaseException("Embedded database: interrupted while it started.", ex);
		}
	}

}
