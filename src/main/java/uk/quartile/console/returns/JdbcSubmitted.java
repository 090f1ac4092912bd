package uk.quartile.console.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Severity;
import uk.quartile.domain.Written;

/** Reads what was received of a return. */
public final class JdbcSubmitted {

	private static final String SUBMISSIONS = """
			SELECT s.id, s.file, s.sha256, s.size, s.received_at, c.id AS newest_check, c.outcome,
				s.id IN (SELECT f.id FROM submissions_in_force('infinity') f WHERE f.authority = s.authority AND f.quarter = s.quarter)
					AS in_force
			FROM submission s
			CROSS JOIN LATERAL (
				SELECT id, outcome FROM submission_check WHERE submission = s.id ORDER BY id DESC LIMIT 1
			) c
			WHERE s.authority = :authority AND s.quarter = :quarter
			ORDER BY s.id DESC
			""";

	private static final String FINDINGS = """
			SELECT s.file, f.line, f.column_name, f.check_name, f.severity, f.found, f.expected, f.remedy, 1 AS step, f.ordinal
			FROM finding f, submission s
			WHERE f.submission_check = :check AND s.id = :submission
			UNION ALL
			SELECT s.file, a.line, a.column_name, a.check_name, 'warning', a.found, a.expected, a.remedy, 2, a.ordinal
			FROM judgement_in_force j
			JOIN judgement_finding a ON a.judgement = j.judgement
			JOIN submission s ON s.id = j.submission
			WHERE j.submission = :submission
			ORDER BY line NULLS FIRST, step, ordinal
			""";

	private final JdbcClient jdbc;

	public JdbcSubmitted(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All submissions of a return, the newest first.
	 * @param authority code, or codes joined by plus signs
	 */
	List<Submitted> of(String authority, Quarter quarter) {
		return this.jdbc.sql(SUBMISSIONS)
			.param("authority", authority)
			.param("quarter", quarter.toString())
			.query((row, number) -> new Submitted(row.getLong("id"), row.getString("file"), row.getString("sha256"),
					row.getLong("size"), row.getObject("received_at", OffsetDateTime.class).toInstant(),
					row.getLong("newest_check"), row.getString("outcome").equals("accepted"),
					row.getBoolean("in_force")))
			.list();
	}

	/** What the newest check, and the newest judgement, say of a submission. */
	List<Finding> findings(Submitted submitted) {
		return this.jdbc.sql(FINDINGS)
			.param("check", submitted.newestCheck())
			.param("submission", submitted.id())
			.query((row, number) -> finding(row))
			.list();
	}

	private static Finding finding(ResultSet row) throws SQLException {
		return new Finding(row.getString("file"), row.getObject("line", Integer.class), row.getString("column_name"),
				row.getString("check_name"), Written.read(Severity.class, row.getString("severity")).orElseThrow(),
				row.getString("found"), row.getString("expected"), row.getString("remedy"));
	}

	/** The bytes of a submission; empty if they were too many to keep. */
	Optional<byte[]> content(Submitted submitted) {
		return this.jdbc.sql("SELECT content FROM submission WHERE id = ? AND content IS NOT NULL")
			.param(submitted.id())
			.query(byte[].class)
			.optional();
	}

}
