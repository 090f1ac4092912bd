package uk.quartile.database;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Whether a server that somebody named can be worked with. */
final class ServerCheck {

	private static final String QUALITIES = """
			SELECT current_setting('server_version_num')::integer / 10000,
			       current_setting('server_encoding'),
			       pg_is_in_recovery(),
			       coalesce(has_schema_privilege(current_schema(), 'CREATE'), false),
			       current_user,
			       current_schema(),
			       current_setting('search_path')
			""";

	private static final String WHERE = "QUARTILE_DATABASE_URL: found ";

	private static final String EXPECTED = "; expected a PostgreSQL server of version 15 or later; ";

	private static final String OR_EMBEDDED = ", or unset QUARTILE_DATABASE_URL to use the embedded database.";

	private ServerCheck() {
	}

	static void requireFit(String url, String username, String password) {
		String shown = withoutSecrets(url);
		try (Connection connection = connect(url, username, password)) {
			if (connection == null) {
				throw new DatabaseException(WHERE + "'" + shown + "'; expected an address like "
						+ "jdbc:postgresql://host:5432/database, with the user in QUARTILE_DATABASE_USERNAME and the "
						+ "password in QUARTILE_DATABASE_PASSWORD; correct it" + OR_EMBEDDED);
			}
			requireQualities(connection, shown);
		}
		catch (SQLException ex) {
			throw new DatabaseException(sentence(shown, ex), ex);
		}
	}

	/** Opens a connection, or gives null if the address is not one for PostgreSQL. */
	private static @Nullable Connection connect(String url, String username, String password) throws SQLException {
		// The driver would warn of an address with a user in it, and print the password.
		if (!url.startsWith("jdbc:postgresql:") || address(url).contains("@")) {
			return null;
		}
		return new Driver().connect(url, properties(username, password));
	}

	/** A connection of its own to a database that is known to answer. */
	static Connection connect(JdbcConnectionDetails database) throws SQLException {
		Connection connection = new Driver().connect(database.getJdbcUrl(),
				properties(database.getUsername(), database.getPassword()));
		if (connection == null) {
			throw new SQLException("no address of PostgreSQL");
		}
		return connection;
	}

	static Properties properties(@Nullable String username, @Nullable String password) {
		Properties properties = new Properties();
		if (username != null && !username.isEmpty()) {
			properties.setProperty("user", username);
		}
		if (password != null && !password.isEmpty()) {
			properties.setProperty("password", password);
		}
		properties.setProperty("connectTimeout", "5");
		properties.setProperty("loginTimeout", "8");
		properties.setProperty("tcpKeepAlive", "true");
		return properties;
	}

	private static void requireQualities(Connection connection, String shown) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(QUALITIES)) {
			row.next();
			if (row.getInt(1) < 15) {
				throw new DatabaseException(WHERE + "PostgreSQL " + row.getInt(1) + " at " + shown + EXPECTED
						+ "move to a newer one" + OR_EMBEDDED);
			}
			if (!row.getString(2).equals("UTF8")) {
				throw new DatabaseException(WHERE + "the encoding " + row.getString(2) + " at " + shown
						+ "; expected UTF8; make the database anew with ENCODING 'UTF8'" + OR_EMBEDDED);
			}
			if (row.getBoolean(3)) {
				throw new DatabaseException(WHERE + "a standby, which can only be read, at " + shown
						+ "; expected the primary server; name that one" + OR_EMBEDDED);
			}
			if (row.getString(6) == null) {
				throw new DatabaseException(WHERE + "no schema " + row.getString(7) + " at " + shown
						+ "; expected one that is there; CREATE SCHEMA it, or correct currentSchema in the address, or the "
						+ "search_path of the user or the database" + OR_EMBEDDED);
			}
			if (!row.getBoolean(4)) {
				throw new DatabaseException(WHERE + "that " + row.getString(5) + " may not create tables at " + shown
						+ "; expected the owner of the database; GRANT CREATE ON SCHEMA public TO it" + OR_EMBEDDED);
			}
		}
	}

	private static String sentence(String shown, SQLException ex) {
		String state = String.valueOf(ex.getSQLState());
		Optional<String> tooFew = TooFewConnections.reason(ex);
		if (tooFew.isPresent()) {
			return WHERE + "no connection free at " + shown + " (" + tooFew.get() + "); " + TooFewConnections.REMEDY
					+ OR_EMBEDDED;
		}
		if (String.valueOf(ex.getMessage()).contains("does not support SSL")) {
			return WHERE + "that " + shown
					+ " offers no SSL, which the address asks for; expected a server that encrypts "
					+ "connections; turn ssl on there, or say sslmode=disable in the address if nobody can listen"
					+ OR_EMBEDDED;
		}
		if (String.valueOf(ex.getMessage()).contains("no pg_hba.conf entry")) {
			return WHERE + "that " + shown + " lets no such connection in (" + ex.getMessage()
					+ "); expected an entry for it in the server's pg_hba.conf; add one, or say sslmode=require in the "
					+ "address if only encrypted ones are let in" + OR_EMBEDDED;
		}
		if (state.startsWith("28")) {
			return WHERE + "that " + shown + " refuses the user or the password (" + ex.getMessage()
					+ "); expected those of a user who may enter; correct QUARTILE_DATABASE_USERNAME and "
					+ "QUARTILE_DATABASE_PASSWORD" + OR_EMBEDDED;
		}
		if (state.startsWith("08") || state.equals("null")) {
			return WHERE + shown + ", where nothing answers (" + reason(ex) + ")" + EXPECTED
					+ "start it, or correct the address" + OR_EMBEDDED;
		}
		return WHERE + "that " + shown + " can't be used (" + ex.getMessage() + ")" + EXPECTED
				+ "see to that, or correct the address" + OR_EMBEDDED;
	}

	private static String reason(SQLException ex) {
		Throwable cause = ex.getCause();
		if (cause instanceof UnknownHostException) {
			return "unknown host";
		}
		String message = (cause != null) ? cause.getMessage() : ex.getMessage();
		return (message != null) ? message : "no word";
	}

	private static String address(String url) {
		return url.replaceFirst("(?s)\\?.*", "");
	}

	static String withoutSecrets(String url) {
		return url.replaceFirst("(?s)//.*@", "//").replaceFirst("(?s)\\?.*", "");
	}

}
