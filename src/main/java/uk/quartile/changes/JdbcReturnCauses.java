package uk.quartile.changes;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.domain.figure.Absence;

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
			SELECT r.authority, r.quarter, x.*, r.file, r.was_file, r.received_at,
				r.was_received_at, d.line_number AS decision, d.decided_on, d.decided_by
			FROM replaced r
			LEFT JOIN withdrawals_in_force(:now) d ON d.submission = r.was
			CROSS JOIN LATERAL (
				SELECT measure, a.line_number AS was_line, b.line_number AS line,
					a.numerator AS was_numerator, coalesce(a.numerator::text, a.numerator_absence) AS was_numerator_text,
					a.denominator AS was_denominator, coalesce(a.denominator::text, a.denominator_absence) AS was_denominator_text,
					a.status AS was_status, b.numerator, coalesce(b.numerator::text, b.numerator_absence) AS numerator_text,
					b.denominator, coalesce(b.denominator::text, b.denominator_absence) AS denominator_text, b.status
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
					Quarter.parse(row.getString("quarter")), row.getString("measure"), null, counts(row, "was_"),
					counts(row, "")))
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
				+ time(row, "received_at") + ": " + said(row);
	}

	/** {@code numerator 154, was 1540}; of a line that is new, what it says. */
	private static String said(ResultSet row) throws SQLException {
		boolean added = row.getString("was_line") == null;
		boolean withheld = withholds(row.getString("numerator_text")) || withholds(row.getString("denominator_text"));
		List<String> said = new ArrayList<>();
		for (String column : List.of("numerator", "denominator", "status")) {
			String is = written(row, column);
			String was = written(row, "was_" + column);
			if (added ? !is.equals("blank") && !column.equals("status") : !is.equals(was)) {
				said.add(column + " " + is + (added ? "" : withheld ? ", no longer shown" : ", was " + was));
			}
		}
		return String.join("; ", said) + (added ? ", added" : "");
	}

	/** What was withheld since isn't told again. */
	private static boolean withholds(@Nullable String text) {
		return text != null && Written.read(Absence.class, text).filter(Absence::withholds).isPresent();
	}

	private static String written(ResultSet row, String column) throws SQLException {
		String text = row.getString(column.endsWith("status") ? column : column + "_text");
		BigDecimal number = column.endsWith("status") ? null : row.getBigDecimal(column);
		return (number != null) ? (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString()
				: (text != null) ? text : "blank";
	}

	private static Counts counts(ResultSet row, String side) throws SQLException {
		return new Counts(row.getBigDecimal(side + "numerator"), row.getBigDecimal(side + "denominator"));
	}

	private static String time(ResultSet row, String column) throws SQLException {
		return ReceiptTimes.inWords(row.getObject(column, OffsetDateTime.class).toInstant());
	}

}
