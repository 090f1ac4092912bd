package uk.quartile.console.users;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The users of the console. */
public final class JdbcUsers {

	private static final String NEWEST = """
			SELECT DISTINCT ON (name) version, name, password, role, authority, must_change_password, closed
			FROM console_user
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	JdbcUsers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A user by name, closed or not. */
	public Optional<User> find(String name) {
		return this.jdbc.sql(NEWEST + "WHERE name = ? ORDER BY name, version DESC")
			.param(name)
			.query(JdbcUsers::user)
			.optional();
	}

	/** All users, by name. */
	public List<User> all() {
		return this.jdbc.sql(NEWEST + "ORDER BY name, version DESC").query(JdbcUsers::user).list();
	}

	/**
	 * Writes a user down as he or she is from now on.
	 * @param by whose doing it is
	 */
	void keep(User user, String by) {
		this.jdbc.sql("""
				INSERT INTO console_user (name, password, role, authority, must_change_password, closed, changed_at,
					changed_by)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(user.name(), user.password(), user.role().code(), user.authority(), user.mustChangePassword(),
					user.closed(), this.clock.instant().atOffset(ZoneOffset.UTC), by)
			.update();
	}

	private static User user(ResultSet row, int number) throws SQLException {
		return new User(row.getLong("version"), row.getString("name"), row.getString("password"),
				Role.of(row.getString("role")), row.getString("authority"), row.getBoolean("must_change_password"),
				row.getBoolean("closed"));
	}

}
