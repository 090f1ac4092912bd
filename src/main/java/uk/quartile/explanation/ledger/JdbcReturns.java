package uk.quartile.explanation.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Severity;
import uk.quartile.domain.Written;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.figure.CountStatus;
import uk.quartile.explanation.words.InWords;

/** Reads what was received, and nothing that was computed from it. */
public final class JdbcReturns {

	private static final String IN_FORCE = """
			SELECT f.authority, f.quarter, 'returns/' || f.file AS file, f.sha256, f.received_at, l.line_number, CASE
					WHEN s.sheet IS NOT NULL THEN 'sheet ' || s.sheet || ', cell ' || s.sheet_columns[4] || l.line_number END AS cell,
				l.numerator, l.numerator_absence, l.denominator, l.denominator_absence, l.status, l.note, s.dictionary,
				CASE WHEN u.submission IS NOT NULL THEN 'not yet' ELSE g.signed END AS signed
			FROM submission_in_force f
			JOIN submission s ON s.id = f.submission
			JOIN return_line l ON l.submission = f.submission
			LEFT JOIN unsigned_in_force('infinity', :signedFrom) u ON u.submission = f.submission
			LEFT JOIN (
				SELECT submission, 'by ' || string_agg(
					name || ', ' || role || ', on ' || to_char(signed_on, 'FMDD FMMonth YYYY'),
					'; by ' ORDER BY signed_on, line_number) AS signed
				FROM signatures_in_force('infinity')
				WHERE quarter >= :signedFrom
				GROUP BY submission) g ON g.submission = f.submission
			WHERE l.measure = :measure AND f.quarter <= :quarter
			ORDER BY f.quarter, f.authority
			""";

	private static final String SUBMISSIONS = """
			SELECT s.id, s.authority, s.quarter, 'returns/' || s.file AS file, s.sha256, s.received_at, c.id AS newest_check,
				c.outcome, f.submission IS NOT NULL AS in_force, w.decided_on, w.decided_by, w.reason, l.line_number,
				CASE
					WHEN s.sheet IS NOT NULL THEN 'sheet ' || s.sheet || ', cell ' || s.sheet_columns[4] || l.line_number END AS cell,
				l.numerator, l.numerator_absence,
				l.denominator, l.denominator_absence, l.status, l.note, s.dictionary, NULL AS signed
			FROM submission s
			CROSS JOIN LATERAL (
				SELECT id, outcome FROM submission_check WHERE submission = s.id ORDER BY id DESC LIMIT 1) c
			LEFT JOIN submission_in_force f ON f.submission = s.id
			LEFT JOIN withdrawals_in_force('infinity') w ON w.submission = s.id
			LEFT JOIN return_line l ON l.submission = s.id AND l.measure = :measure
			WHERE s.quarter = :quarter
			ORDER BY s.id
			""";

	private static final String FINDINGS = """
			SELECT s.file, f.line, f.column_name, f.check_name, f.severity, f.found, f.expected, f.remedy
			FROM finding f
			JOIN submission_check c ON c.id = f.submission_check
			JOIN submission s ON s.id = c.submission
			WHERE f.submission_check = :check
			ORDER BY f.ordinal
			""";

	private static final String RESTS_ON = """
			SELECT file, sha256
			FROM comparison_input
			WHERE comparison = (
				SELECT id
				FROM comparison
				WHERE region = :region AND quarter = :quarter AND EXISTS (SELECT FROM completion WHERE comparison = id)
				ORDER BY id DESC
				LIMIT 1)
			ORDER BY file
			""";

	private static final String RETURNS_IN_FORCE = """
			SELECT 'returns/' || file AS file, sha256
			FROM submission_in_force
			WHERE quarter <= :quarter
			ORDER BY file
			""";

	private final JdbcClient jdbc;

	private final @Nullable Quarter signedFrom;

	/**
	 * A reader of all there is.
	 * @param signedFrom the first quarter whose returns are provisional until they are
	 * signed; null if none are
	 */
	public JdbcReturns(JdbcClient jdbc, @Nullable Quarter signedFrom) {
		this.jdbc = jdbc;
		this.signedFrom = signedFrom;
	}

	/** A measure's lines of all returns in force, up to a quarter. */
	public List<CountedLine> lines(String measure, Quarter quarter) {
		return this.jdbc.sql(IN_FORCE)
			.param("measure", measure)
			.param("quarter", quarter.toString())
			.param("signedFrom", (this.signedFrom != null) ? this.signedFrom.toString() : null)
			.query((row, number) -> counted(row))
			.list();
	}

	/** Whatever was received for a quarter, the oldest first. */
	public List<Submitted> submissions(String measure, Quarter quarter) {
		return this.jdbc.sql(SUBMISSIONS)
			.param("measure", measure)
			.param("quarter", quarter.toString())
			.query((row, number) -> new Submitted(row.getString("authority"), row.getString("file"),
					row.getString("sha256"), row.getObject("received_at", OffsetDateTime.class).toInstant(),
					row.getString("outcome").equals("accepted"), row.getBoolean("in_force"),
					(row.getString("status") != null) ? counted(row) : null, withdrawn(row),
					row.getString("outcome").equals("rejected") ? findings(row.getLong("newest_check")) : List.of()))
			.list();
	}

	private List<Finding> findings(long check) {
		return this.jdbc.sql(FINDINGS)
			.param("check", check)
			.query((row, number) -> new Finding(row.getString("file"), row.getObject("line", Integer.class),
					row.getString("column_name"), row.getString("check_name"),
					Written.read(Severity.class, row.getString("severity")).orElseThrow(), row.getString("found"),
					row.getString("expected"), row.getString("remedy")))
			.list();
	}

	/**
	 * SHA-256 of each file that the newest comparison of a region and quarter rests on.
	 */
	public Map<String, String> newestComparison(String region, Quarter quarter) {
		return this.jdbc.sql(RESTS_ON)
			.param("region", region)
			.param("quarter", quarter.toString())
			.query((row, number) -> Map.entry(row.getString("file"), row.getString("sha256")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** SHA-256 of each return in force up to a quarter. */
	public Map<String, String> inForce(Quarter quarter) {
		return this.jdbc.sql(RETURNS_IN_FORCE)
			.param("quarter", quarter.toString())
			.query((row, number) -> Map.entry(row.getString("file"), row.getString("sha256")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static @Nullable String withdrawn(ResultSet row) throws SQLException {
		LocalDate decided = row.getObject("decided_on", LocalDate.class);
		return (decided != null)
				? InWords.day(decided) + ", by " + row.getString("decided_by") + ": " + row.getString("reason") : null;
	}

	private static CountedLine counted(ResultSet row) throws SQLException {
		return new CountedLine(Footprint.parse(row.getString("authority")), Quarter.parse(row.getString("quarter")),
				count(row, "numerator").orElseThrow(), count(row, "denominator").orElse(null),
				new Source(row.getString("file"), row.getInt("line_number"), row.getString("cell"),
						row.getObject("received_at", OffsetDateTime.class).toInstant(), row.getString("sha256"),
						Written.read(CountStatus.class, row.getString("status")).orElseThrow(), row.getString("note"),
						row.getString("dictionary"), row.getString("signed")));
	}

	private static Optional<Count> count(ResultSet row, String column) throws SQLException {
		BigDecimal value = row.getBigDecimal(column);
		@Nullable String marker = row.getString(column + "_absence");
		return (value != null) ? Optional.of(new Count.Known(value)) : Optional.ofNullable(marker)
			.map((written) -> new Count.Absent(Written.read(Absence.class, written).orElseThrow()));
	}

}
