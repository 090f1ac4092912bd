package uk.quartile.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * How a database is.
 *
 * @param version of PostgreSQL, such as {@code 15.13}
 * @param answersIn from a question to its answer, the quickest of some
 * @param ahead by how much this machine's clock is ahead of the database's; negative
 * where it is behind
 * @param connectionsLeft that this user may still open, this one's not counted
 * @param size of the database, in bytes
 * @param tablesOutOfReach that this user may not read or add to, by name
 */
public record Vitals(String version, Duration answersIn, Duration ahead, int connectionsLeft, long size,
		List<String> tablesOutOfReach) {

	private static final int QUESTIONS = 5;

	private static final String VITALS = """
			SELECT split_part(current_setting('server_version'), ' ', 1),
			       pg_database_size(current_database()),
			       least(
			           current_setting('max_connections')::integer
			               - current_setting('superuser_reserved_connections')::integer
			               - coalesce(current_setting('reserved_connections', true)::integer, 0)
			               - (SELECT count(*) FROM pg_stat_activity WHERE datid IS NOT NULL),
			           (SELECT CASE WHEN datconnlimit < 0 THEN 100000 ELSE datconnlimit
			               - (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()) END
			            FROM pg_database WHERE datname = current_database()),
			           (SELECT CASE WHEN rolconnlimit < 0 THEN 100000 ELSE rolconnlimit
			               - (SELECT count(*) FROM pg_stat_activity WHERE usename = current_user) END
			            FROM pg_roles WHERE rolname = current_user)),
			       ARRAY(SELECT relname::text FROM pg_class
			             WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
			               AND NOT (has_table_privilege(oid, 'SELECT') AND has_table_privilege(oid, 'INSERT'))
			             ORDER BY 1)
			""";

	/** Takes them over a connection that is open. */
	static Vitals take(Connection connection, Clock clock) throws SQLException {
		connection.setReadOnly(true);
		try (Statement statement = connection.createStatement()) {
			Duration quickest = Duration.ofDays(1);
			Duration ahead = Duration.ZERO;
			for (int i = 0; i < QUESTIONS; i++) {
				Instant asked = clock.instant();
				long start = System.nanoTime();
				try (ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
					row.next();
					Duration took = Duration.ofNanos(System.nanoTime() - start);
					if (took.compareTo(quickest) < 0) {
						quickest = took;
						Instant there = row.getObject(1, OffsetDateTime.class).toInstant();
						ahead = Duration.between(there, asked.plus(took.dividedBy(2)));
					}
				}
			}
			try (ResultSet row = statement.executeQuery(VITALS)) {
				row.next();
				// This one's goes with it.
				return new Vitals(row.getString(1), quickest, ahead, row.getInt(3) + 1, row.getLong(2),
						List.of((String[]) row.getArray(4).getArray()));
			}
		}
	}

}
