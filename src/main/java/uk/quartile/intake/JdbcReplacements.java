package uk.quartile.intake;

import java.sql.Array;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;

/** What a run has put in the place of accepted returns, and what bears a time to come. */
final class JdbcReplacements {

	/** A measure that another return about the same authority has by now isn't gone. */
	private static final String REPLACED = """
			WITH fresh AS (
				SELECT f.id, f.file, f.authority, f.quarter
				FROM submissions_in_force('infinity') f
				WHERE EXISTS (SELECT FROM submission_check c WHERE c.submission = f.id AND c.id > :since)
			), pair AS (
				SELECT f.*, was.id AS was, (was.received_at AT TIME ZONE 'Europe/London')::date AS received_on
				FROM fresh f
				CROSS JOIN LATERAL (
					SELECT e.id, e.received_at
					FROM submission e
					WHERE e.authority = f.authority AND e.quarter = f.quarter AND e.id < f.id
						AND EXISTS (SELECT FROM submission_check c WHERE c.submission = e.id AND c.outcome = 'accepted')
						AND e.id NOT IN (SELECT submission FROM withdrawals_in_force('infinity'))
					ORDER BY e.id DESC
					LIMIT 1
				) was
			), line AS (
				SELECT p.file, p.received_on, a.line_number, a.measure, b.measure IS NOT NULL AND
						(a.numerator, a.numerator_absence, a.denominator, a.denominator_absence) IS DISTINCT FROM
						(b.numerator, b.numerator_absence, b.denominator, b.denominator_absence) AS differs,
					b.measure IS NULL AND a.numerator IS NOT NULL AND NOT EXISTS (
						SELECT
						FROM submissions_in_force('infinity') o
						JOIN return_line l ON l.submission = o.id
						WHERE o.quarter = p.quarter AND o.id <> p.id AND l.measure = a.measure
							AND string_to_array(o.authority, '+') && string_to_array(p.authority, '+')) AS gone
				FROM pair p
				JOIN return_line a ON a.submission = p.was
				LEFT JOIN return_line b ON b.submission = p.id AND b.measure = a.measure
			)
			SELECT file, received_on, count(*) AS figures, count(*) FILTER (WHERE differs) AS differ,
				coalesce(array_agg(measure ORDER BY line_number) FILTER (WHERE gone), '{}') AS gone
			FROM line
			GROUP BY file, received_on
			ORDER BY file
			""";

	private static final String WARNINGS = """
			SELECT s.file, f.line, f.column_name, f.check_name, f.found, f.expected, f.remedy
			FROM submission_check c
			JOIN submission s ON s.id = c.submission
			JOIN finding f ON f.submission_check = c.id
			WHERE c.id > :since AND c.outcome = 'accepted' AND f.check_name IN ('figures-gone', 'figures-replaced')
			ORDER BY s.file, f.ordinal
			""";

	private static final String IN_THE_FUTURE = """
			SELECT (SELECT count(*) FROM submission WHERE received_at > :now) AS returns,
				(SELECT count(*) FROM received_file WHERE received_at > :now) AS files,
				greatest((SELECT max(received_at) FROM submission), (SELECT max(received_at) FROM received_file)) AS newest
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	JdbcReplacements(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns that checks after this one put in the place of accepted ones. */
	List<IntakeSummary.Replaced> since(long check) {
		return this.jdbc.sql(REPLACED).param("since", check).query((row, number) -> {
			Array gone = row.getArray("gone");
			return new IntakeSummary.Replaced(row.getString("file"), row.getObject("received_on", LocalDate.class),
					row.getInt("figures"), row.getInt("differ"), List.of((String[]) gone.getArray()));
		}).list();
	}

	/** What checks after this one warned of beside what was in force. */
	List<Finding> warnings(long check) {
		return this.jdbc.sql(WARNINGS)
			.param("since", check)
			.query((row, number) -> new Finding(row.getString("file"), row.getObject("line", Integer.class),
					row.getString("column_name"), row.getString("check_name"), Severity.WARNING, row.getString("found"),
					row.getString("expected"), row.getString("remedy")))
			.list();
	}

	/** Whether a clock was ahead when something was received, or is behind now. */
	Optional<Finding> inTheFuture() {
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		return this.jdbc.sql(IN_THE_FUTURE)
			.param("now", now)
			.query((row, number) -> (row.getLong("returns") + row
				.getLong("files") == 0) ? Optional.<Finding>empty() : Optional.of(new Finding("the record", null, null,
						"receipt-in-the-future", Severity.WARNING,
						counted(row.getLong("returns"), "return") + " and " + counted(row.getLong("files"), "file")
								+ " of jobs/ and reference/ that were received in the future, the last at "
								+ row.getObject("newest", OffsetDateTime.class)
									.toInstant()
									.truncatedTo(ChronoUnit.SECONDS),
						"none after " + now.toInstant().truncatedTo(ChronoUnit.SECONDS)
								+ ", as the clock of this machine has it",
						"set the clock right if it is wrong; if it was wrong then, nothing is to be done: what is "
								+ "newest is decided by the order of receipt, but --as-at leaves them out until then")))
			.single();
	}

	private static String counted(long number, String noun) {
		return number + " " + noun + ((number == 1) ? "" : "s");
	}

}
