package uk.quartile.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The database that holds the figures, known to answer: the embedded one or a server. */
public final class Database implements JdbcConnectionDetails, AutoCloseable {

	private final String url;

	private final String username;

	private final String password;

	private final @Nullable EmbeddedDatabase embedded;

	private Database(String url, String username, String password, @Nullable EmbeddedDatabase embedded) {
		this.url = url;
		this.username = username;
		this.password = password;
		this.embedded = embedded;
	}

	/**
	 * The embedded database, started if it isn't up.
	 * @param data directory for its files; made if it is not there
	 * @throws DatabaseException if it can't be had
	 */
	public static Database embedded(Path data) {
		EmbeddedDatabase embedded = EmbeddedDatabase.open(data);
		return new Database(embedded.url(), embedded.username(), embedded.password(), embedded);
	}

	/**
	 * A server, asked within seconds whether it is fit.
	 * @param url address for JDBC
	 * @param username may be empty, for the operating system's
	 * @param password may be empty
	 * @throws DatabaseException if it does not answer, is older than PostgreSQL 15, or
	 * grants too little
	 */
	public static Database server(String url, String username, String password) {
		ServerCheck.requireFit(url, username, password);
		return new Database(url, username, password, null);
	}

	/** A connection outside of any pool. */
	Connection connect() throws SQLException {
		return ServerCheck.connect(this);
	}

	/** Whether it is an embedded one that another process had started before. */
	public boolean wasUp() {
		return this.embedded != null && this.embedded.wasUp();
	}

	/**
	 * How it is; asking changes nothing.
	 * @throws DatabaseException if it does not answer
	 */
	public Vitals vitals(Clock clock) {
		try (Connection connection = connect()) {
			return Vitals.take(connection, clock);
		}
		catch (SQLException ex) {
			throw new DatabaseException(where() + ": found that the database does not answer (" + ex.getMessage()
					+ "); expected it to say how it is; try again.", ex);
		}
	}

	/** Where it is, for a person. */
	public String where() {
		return (this.embedded != null) ? this.embedded.directory().resolve("database").toString()
				: "QUARTILE_DATABASE_URL, " + ServerCheck.withoutSecrets(this.url);
	}

	@Override
	public String getJdbcUrl() {
		return this.url;
	}

	@Override
	public @Nullable String getUsername() {
		return this.username.isEmpty() ? null : this.username;
	}

	@Override
	public @Nullable String getPassword() {
		return this.password.isEmpty() ? null : this.password;
	}

	/** Leaves the database; the last process to leave an embedded one stops it. */
	@Override
	public void close() {
		if (this.embedded != null) {
			this.embedded.close();
		}
	}

}
