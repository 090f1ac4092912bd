package uk.quartile.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The right to run a job on a database, which one process has at a time, whichever
 * machine it is on. PostgreSQL gives it to a connection of its own, outside the pool, and
 * takes it back when that ends, be it by a kill.
 */
public final class RunLock {

	// "Quartile" in ASCII.
	private static final long KEY = 0x5175617274696c65L;

	private static final String TRY_LOCK = "SELECT pg_try_advisory_lock(?)";

	// A machine that vanishes without a word keeps the lock for no more than a minute.
	private static final String NOTICE_SILENCE = """
			SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3;
			SET idle_session_timeout = 0
			""";

	private static final String HOLDER = """
			SELECT activity.application_name, activity.backend_start
			FROM pg_locks held
			JOIN pg_database here ON here.oid = held.database AND here.datname = current_database()
			JOIN pg_stat_activity activity ON activity.pid = held.pid
			WHERE held.locktype = 'advisory' AND held.granted AND held.objsubid = 1
			  AND (held.classid::bigint << 32 | held.objid::bigint) = ?
			ORDER BY activity.backend_start, activity.pid
			""";

	private static final String GONE = "which has ended since";

	private static final int LONGEST_NAME = 63;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final JdbcConnectionDetails database;

	public RunLock(JdbcConnectionDetails database) {
		this.database = database;
	}

	/**
	 * Takes the right to run, without waiting for it.
	 * @return the right, until it is closed or this process dies
	 * @throws RunInProgressException if another has it
	 * @throws DatabaseException if the database does not answer
	 */
	public Held tryAcquire() {
		try {
			Connection connection = connect();
			try {
				if (isGranted(connection)) {
					return new Held(connection);
				}
				String holder = holder(connection);
				connection.close();
				throw new RunInProgressException("Run: found another run in progress, " + holder
						+ "; expected none, for one works on a database at a time; wait for it to end, or stop it.");
			}
			catch (SQLException ex) {
				connection.close();
				throw ex;
			}
		}
		catch (SQLException ex) {
			if (TooFewConnections.reason(ex).isPresent()) {
				throw new DatabaseException("Database: found no connection free (" + ex.getMessage() + "); "
						+ TooFewConnections.REMEDY + ".", ex);
			}
			throw new DatabaseException("Run: found that the database does not answer (" + ex.getMessage()
					+ "); expected it to grant the right to run; try again.", ex);
		}
	}

	/**
	 * Who has the right to run, and since when; asking takes it from nobody.
	 * @return such as {@code by process 12 on this-machine since 2026-11-22 02:00:00 UTC}
	 * @throws DatabaseException if the database does not answer
	 */
	public Optional<String> holder() {
		try (Connection connection = ServerCheck.connect(this.database)) {
			return Optional.of(holder(connection)).filter((holder) -> !holder.equals(GONE));
		}
		catch (SQLException ex) {
			throw new DatabaseException("Run: found that the database does not answer (" + ex.getMessage()
					+ "); expected it to say who runs; try again.", ex);
		}
	}

	private Connection connect() throws SQLException {
		Connection connection = ServerCheck.connect(this.database);
		try (Statement statement = connection.createStatement()) {
			statement.execute(NOTICE_SILENCE);
			// Set here, since a name in the address takes precedence over a property.
			connection.setClientInfo("ApplicationName", name());
		}
		return connection;
	}

	private static boolean isGranted(Connection connection) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(TRY_LOCK)) {
			statement.setLong(1, KEY);
			ResultSet row = statement.executeQuery();
			return row.next() && row.getBoolean(1);
		}
	}

	private static String holder(Connection connection) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(HOLDER)) {
			statement.setLong(1, KEY);
			ResultSet row = statement.executeQuery();
			if (!row.next()) {
				return GONE;
			}
			String name = row.getString(1);
			OffsetDateTime since = row.getObject(2, OffsetDateTime.class);
			return (name == null || since == null) ? "by another user of the database"
					: "by " + name + " since " + TIME.format(since);
		}
	}

	private static String name() {
		String pid = "process " + ProcessHandle.current().pid() + " on ";
		String name = pid + Machine.name();
		return name.substring(0, Math.min(name.length(), LONGEST_NAME));
	}

	/** The right to run, while it is open. */
	public static final class Held implements AutoCloseable {

		private final Connection connection;

		private Held(Connection connection) {
			this.connection = connection;
		}

		@Override
		public void close() {
			try {
				this.connection.close();
			}
			catch (SQLException ex) {
				// The server has taken the right back with the connection.
			}
		}

	}

}
