package uk.quartile.console.quarter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;

/** Reads what was received of a quarter. */
public final class JdbcReceived {

	private static final String NEWEST = """
			SELECT n.authority, n.file, n.outcome, s.received_at,
				(SELECT count(*) FROM finding f WHERE f.submission_check = n.newest_check AND f.severity = 'error') AS errors,
				(SELECT count(*) FROM finding f WHERE f.submission_check = n.newest_check AND f.severity = 'warning')
					+ (SELECT count(*) FROM judgement_in_force j JOIN judgement_finding a ON a.judgement = j.judgement
						WHERE j.submission = n.submission) AS warnings,
				(SELECT count(*) FROM return_line l WHERE l.submission = n.submission AND l.status <> 'final') AS provisional,
				EXISTS (SELECT FROM withdrawals_in_force('infinity') w WHERE w.submission = n.submission) AS withdrawn,
				(SELECT string_agg(DISTINCT g.name || ', ' || g.role, '; ') FROM signatures_in_force('infinity') g
					WHERE g.authority = n.authority AND g.quarter = n.quarter) AS signed,
				EXISTS (SELECT FROM unsigned_in_force('infinity', :signedFrom) u WHERE u.submission = n.submission) AS unsigned
			FROM newest_submissions('infinity') n
			JOIN submission s ON s.id = n.submission
			WHERE n.quarter = :quarter AND NOT n.gone
			ORDER BY n.authority COLLATE "C"
			""";

	private static final String MEASURES = """
			SELECT f.authority, l.measure
			FROM submissions_in_force('infinity') f
			JOIN return_line l ON l.submission = f.id
			WHERE f.quarter = :quarter
			""";

	private final JdbcClient jdbc;

	public JdbcReceived(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The newest submission of each return.
	 * @param signedFrom first quarter whose returns are to be signed; null where none are
	 */
	List<Received> newest(Quarter quarter, Optional<Quarter> signedFrom) {
		return this.jdbc.sql(NEWEST)
			.param("quarter", quarter.toString())
			.param("signedFrom", signedFrom.map(Quarter::toString).orElse(null), Types.VARCHAR)
			.query(JdbcReceived::received)
			.list();
	}

	private static Received received(ResultSet row, int number) throws SQLException {
		String signed = row.getString("signed");
		return new Received(row.getString("authority"), row.getString("file"),
				row.getString("outcome").equals("accepted"),
				row.getObject("received_at", OffsetDateTime.class).toInstant(), row.getInt("errors"),
				row.getInt("warnings"), row.getInt("provisional"), row.getBoolean("withdrawn"),
				(signed != null) ? signed : "", row.getBoolean("unsigned"));
	}

	/** The day on which the first return was received; empty if none ever was. */
	Optional<LocalDate> began() {
		return this.jdbc.sql("SELECT min((received_at AT TIME ZONE 'Europe/London')::date) FROM submission")
			.query(LocalDate.class)
			.optional();
	}

	/** The measures in force, by the footprint that returned them. */
	Map<String, Set<String>> measures(Quarter quarter) {
		Map<String, Set<String>> measures = new HashMap<>();
		this.jdbc.sql(MEASURES).param("quarter", quarter.toString()).query((row) -> {
			measures.computeIfAbsent(row.getString("authority"), (each) -> new HashSet<>())
				.add(row.getString("measure"));
		});
		return measures;
	}

}
