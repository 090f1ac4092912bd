package uk.quartile.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The PostgreSQL that comes with Quartile, on files of its own. Processes share it: the
 * first to open it starts the server, and the last to close it stops the server. After a
 * kill the next one to open it puts things right.
 */
public final class EmbeddedDatabase implements AutoCloseable {

	// The operating system's file locks are held by a process, not by an object.
	private static final Map<Path, Shared> OPEN = new HashMap<>();

	private final Shared shared;

	private boolean closed;

	private EmbeddedDatabase(Shared shared) {
		this.shared = shared;
	}

	/**
	 * Finds or starts the server; 0.2 seconds, or some 3 the first time.
	 * @param data directory for the database and its files; made if it is not there
	 * @throws DatabaseException if it can't be had
	 */
	public static EmbeddedDatabase open(Path data) {
		return open(data, ServerFiles.parent(data));
	}

	static EmbeddedDatabase open(Path data, Path programs) {
		synchronized (OPEN) {
			Path directory = DataDirectory.prepare(data);
			Shared shared = OPEN.get(directory);
			if (shared == null) {
				shared = Shared.open(directory, programs);
				OPEN.put(directory, shared);
			}
			else {
				shared.requireUp();
			}
			shared.users++;
			return new EmbeddedDatabase(shared);
		}
	}

	/** Address for JDBC. */
	public String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.shared.port + "/" + Cluster.DATABASE
				+ "?sslmode=disable&gssEncMode=disable&reWriteBatchedInserts=true&ApplicationName=quartile";
	}

	/** Whether another process had started the server before this one opened it. */
	boolean wasUp() {
		return this.shared.wasUp;
	}

	Path directory() {
		return this.shared.directory;
	}

	public String username() {
		return Cluster.USERNAME;
	}

	public String password() {
		return this.shared.password;
	}

	/** Stops the server, unless somebody else still uses it. */
	@Override
	public void close() {
		synchronized (OPEN) {
			if (this.closed) {
				return;
			}
			this.closed = true;
			this.shared.users--;
			if (this.shared.users == 0) {
				OPEN.remove(this.shared.directory);
				this.shared.close();
			}
		}
	}

	/** What this process holds of a server, however often it opens it. */
	private static final class Shared {

		private final Path directory;

		private final DataDirectory locks;

		private final Cluster cluster;

		private int port;

		private final String password;

		private final boolean wasUp;

		private int users;

		private Shared(Path directory, DataDirectory locks, Cluster cluster, boolean wasUp) throws IOException {
			this.wasUp = wasUp;
			this.directory = directory;
			this.locks = locks;
			this.cluster = cluster;
			this.port = cluster.port();
			this.password = cluster.password();
		}

		static Shared open(Path directory, Path programs) {
			DataDirectory locks = DataDirectory.open(directory);
			try {
				return locks.alone(() -> {
					Path log = directory.resolve("database.log");
					Files.createDirectories(programs);
					ServerCommands commands = new ServerCommands(ServerFiles.unpackInto(programs.toRealPath()), log);
					Cluster cluster = new Cluster(directory.resolve("database"), commands);
					boolean wasUp = !locks.isUnused();
					if (!wasUp) {
						cluster.create();
						cluster.start();
					}
					else if (!cluster.isRunning()) {
						startAnew(cluster, directory);
					}
					locks.use();
					return new Shared(directory, locks, cluster, wasUp);
				});
			}
			catch (RuntimeException ex) {
				locks.close();
				throw ex;
			}
		}

		/**
		 * A server that died is started anew; who else uses it finds it when he opens it.
		 */
		void requireUp() {
			this.locks.requireInPlace();
			this.port = this.locks.alone(() -> {
				if (!this.cluster.isRunning()) {
					startAnew(this.cluster, this.directory);
				}
				return this.cluster.port();
			});
		}

		private static void startAnew(Cluster cluster, Path directory) throws IOException {
			if (!cluster.wasStartedHere()) {
				throw new DatabaseException(directory + ": found that another process uses this database, but no "
						+ "server of it on this machine; expected both on one machine; end the other process, or name "
						+ "another directory with --data.");
			}
			cluster.start();
		}

		void close() {
			try {
				this.locks.alone(() -> {
					this.locks.unuse();
					if (this.locks.isUnused()) {
						this.cluster.stop();
					}
					return true;
				});
			}
			finally {
				this.locks.close();
			}
		}

	}

}
