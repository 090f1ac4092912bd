package uk.quartile.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;

/** Lines of returns that say something else than those in force before did. */
final class JdbcReturnCauses {

	private static final String REPLACED_LINES = """
			WITH replaced AS (
				SELECT authority, quarter, w.id AS was, n.id AS now, w.file AS was_file, n.file, n.received_at,
					w.received_at AS was_received_at
				FROM submissions_in_force(:then) w
				FULL JOIN submissions_in_force(:now) n USING (authority, quarter)
				WHERE w.sha256 IS DISTINCT FROM n.sha256
			)
			SELECT r.authority, r.quarter, x.measure, x.line, x.was_line, r.file, r.was_file, r.received_at,
				r.was_received_at, d.line_number AS decision, d.decided_on, d.decided_by
			FROM replaced r
			LEFT JOIN withdrawals_in_force(:now) d ON d.submission = r.was
			CROSS JOIN LATERAL (
				SELECT measure, a.line_number AS was_line, b.line_number AS line
				FROM (SELECT * FROM return_line WHERE submission = r.was) a
				FULL JOIN (SELECT * FROM return_line WHERE submission = r.now) b USING (measure)
				WHERE (a.numerator, a.numerator_absence, a.denominator, a.denominator_absence, a.status)
					IS DISTINCT FROM (b.numerator, b.numerator_absence, b.denominator, b.denominator_absence, b.status)
			) x
			ORDER BY r.quarter COLLATE "C", r.authority COLLATE "C", coalesce(x.line, x.was_line)
			""";

	private final JdbcClient jdbc;

	JdbcReturnCauses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Cause> between(OffsetDateTime then, OffsetDateTime now) {
		return this.jdbc.sql(REPLACED_LINES)
			.param("then", then)
			.param("now", now)
			.query((row, number) -> new Cause(inWords(row), Set.of(row.getString("authority").split("\\+")),
					Quarter.parse(row.getString("quarter")), row.getString("measure"), null))
			.list();
	}

	private static String inWords(ResultSet row) throws SQLException {
		if (row.getString("decision") != null) {
			return "reference/withdrawals.csv line " + row.getInt("decision") + ": returns/" + row.getString("was_file")
					+ ", received " + time(row, "was_received_at") + ", withdrawn on " + row.getString("decided_on")
					+ " by " + row.getString("decided_by");
		}
		if (row.getString("line") == null) {
			String gone = "returns/" + row.getString("was_file") + " line " + row.getInt("was_line") + ", received "
					+ time(row, "was_received_at") + ", is ";
			return gone + ((row.getString("file") == null) ? "no longer in force"
					: "not in what was received " + time(row, "received_at"));
		}
		return "returns/" + row.getString("file") + " line " + row.getInt("line") + ", received "
				+ time(row, "received_at");
	}

	private static String time(ResultSet row, String column) throws SQLException {
		return Times.inWords(row.getObject(column, OffsetDateTime.class).toInstant());
	}

}
