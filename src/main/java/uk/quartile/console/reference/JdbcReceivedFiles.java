package uk.quartile.console.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Every version of {@code jobs/} and the reference tables that was received. */
public final class JdbcReceivedFiles {

	private static final String VERSIONS = """
			SELECT r.id, r.path, r.sha256, octet_length(r.content) AS size, r.received_at, f.id IS NOT NULL AS in_force
			FROM received_file r
			LEFT JOIN files_in_force('infinity') f ON f.id = r.id
			""";

	private final JdbcClient jdbc;

	JdbcReceivedFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All that is in force. */
	List<ReceivedVersion> inForce() {
		return this.jdbc.sql(VERSIONS + "WHERE f.id IS NOT NULL ORDER BY r.path")
			.query(JdbcReceivedFiles::version)
			.list();
	}

	/** All versions of a file, the newest first. */
	List<ReceivedVersion> of(String path) {
		return this.jdbc.sql(VERSIONS + "WHERE r.path = ? ORDER BY r.id DESC")
			.param(path)
			.query(JdbcReceivedFiles::version)
			.list();
	}

	/** One version. */
	Optional<ReceivedVersion> find(long id) {
		return this.jdbc.sql(VERSIONS + "WHERE r.id = ?").param(id).query(JdbcReceivedFiles::version).optional();
	}

	/** The bytes of a version. */
	byte[] content(long id) {
		return this.jdbc.sql("SELECT content FROM received_file WHERE id = ?").param(id).query(byte[].class).single();
	}

	private static ReceivedVersion version(ResultSet row, int number) throws SQLException {
		return new ReceivedVersion(row.getLong("id"), row.getString("path"), row.getString("sha256"),
				row.getLong("size"), row.getObject("received_at", OffsetDateTime.class).toInstant(),
				row.getBoolean("in_force"));
	}

}
