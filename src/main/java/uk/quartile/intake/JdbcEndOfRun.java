package uk.quartile.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Severity;
import uk.quartile.domain.Written;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;

/** How returns stand, for the end of a run. */
final class JdbcEndOfRun {

	private static final String ACCEPTED_SINCE = """
			SELECT count(*)
			FROM submission_check
			WHERE outcome = 'accepted' AND id > :since
			""";

	private static final String ERRORS = """
			SELECT c.submission, s.file, f.line, f.column_name, f.check_name, f.severity, f.found, f.expected, f.remedy
			FROM submission s
			JOIN submission_check c ON c.submission = s.id
			JOIN finding f ON f.submission_check = c.id
			WHERE s.id = ANY (:submissions) AND f.severity = 'error'
				AND c.id = (
					SELECT max(id)
					FROM submission_check
					WHERE submission = s.id AND checked_at <= :receivedBy)
			ORDER BY s.file, s.id, f.ordinal
			""";

	private static final String MEASURES = """
			SELECT f.authority, l.measure
			FROM submissions_in_force(:receivedBy) f
			JOIN return_line l ON l.submission = f.id
			WHERE f.quarter = :quarter
			ORDER BY f.authority, l.line_number
			""";

	private static final String WITHDRAWING_NOTHING = """
			SELECT w.line_number, w.authority, w.quarter, w.sha256, w.decided_on
			FROM files_in_force(:receivedBy) f
			JOIN withdrawal w ON w.file = f.id
			WHERE f.path = 'reference/withdrawals.csv' AND NOT EXISTS (
				SELECT
				FROM submission s
				WHERE s.authority = w.authority AND s.quarter = w.quarter AND s.received_at <= :receivedBy
					AND (s.sha256 = w.sha256
						OR w.sha256 IS NULL AND (s.received_at AT TIME ZONE 'Europe/London')::date <= w.decided_on))
			ORDER BY w.line_number
			""";

	private static final String WITHDRAWN = """
			SELECT n.file, n.authority, w.decided_on, w.decided_by, w.reason,
				EXISTS (
					SELECT FROM submissions_in_force(:receivedBy) f
					WHERE f.authority = n.authority AND f.quarter = n.quarter) AS earlier_in_force
			FROM newest_submissions(:receivedBy) n
			JOIN withdrawals_in_force(:receivedBy) w USING (submission)
			WHERE n.quarter = :quarter
			ORDER BY n.file
			""";

	private static final String UNLIKELY = """
			SELECT f.authority, f.file, a.line, a.column_name, a.check_name, 'warning' AS severity, a.found, a.expected,
				a.remedy, l.measure, coalesce(l.note, '') ~ '\\S' AS noted
			FROM submissions_in_force(:receivedBy) f
			JOIN unnest(:submissions::bigint[], :fingerprints::text[]) AS e (submission, fingerprint) ON e.submission = f.id
			JOIN LATERAL (
				SELECT max(id) AS judgement
				FROM judgement
				WHERE submission = e.submission AND fingerprint = e.fingerprint
			) j ON true
			JOIN judgement_finding a ON a.judgement = j.judgement
			LEFT JOIN return_line l ON l.submission = f.id AND l.line_number = a.line
			WHERE f.quarter = :quarter
			ORDER BY f.authority COLLATE "C", a.ordinal
			""";

	private final JdbcClient jdbc;

	private final OffsetDateTime receivedBy;

	JdbcEndOfRun(JdbcClient jdbc, OffsetDateTime receivedBy) {
		this.jdbc = jdbc;
		this.receivedBy = receivedBy;
	}

	/** How many submissions were accepted by checks after this one. */
	int acceptedSince(long check) {
		return this.jdbc.sql(ACCEPTED_SINCE).param("since", check).query(Integer.class).single();
	}

	/**
	 * The errors in the newest checks of some submissions, in the order of their files.
	 */
	List<IntakeSummary.Rejected> rejected(Collection<Long> submissions) {
		Map<Long, IntakeSummary.Rejected> rejected = new HashMap<>();
		List<Long> order = new ArrayList<>();
		if (!submissions.isEmpty()) {
			this.jdbc.sql(ERRORS)
				.param("submissions", submissions.toArray(Long[]::new))
				.param("receivedBy", this.receivedBy)
				.query((row) -> {
					long submission = row.getLong("submission");
					IntakeSummary.Rejected before = rejected.get(submission);
					if (before == null) {
						order.add(submission);
					}
					rejected.put(submission,
							(before == null) ? new IntakeSummary.Rejected(row.getString("file"), finding(row), 1)
									: new IntakeSummary.Rejected(before.file(), before.first(), before.errors() + 1));
				});
		}
		return order.stream().map(rejected::get).toList();
	}

	/** Decisions on returns that nobody sent, or on bytes that none of them had. */
	List<Finding> withdrawingNothing() {
		return this.jdbc.sql(WITHDRAWING_NOTHING)
			.param("receivedBy", this.receivedBy)
			.query((row, number) -> new Finding("input/reference/withdrawals.csv", row.getInt("line_number"), null,
					"withdrawal", Severity.WARNING,
					"a decision on the return of " + row.getString("authority") + " for " + row.getString("quarter")
							+ ((row.getString("sha256") != null) ? ", of which no submission had this sha256"
									: ", of which nothing had come by " + row.getString("decided_on")),
					"one on a return that was received",
					"correct the line if it means another, or leave it: it withdraws nothing"))
			.list();
	}

	/** Returns for a quarter whose newest submission is withdrawn. */
	List<IntakeSummary.Withdrawn> withdrawn(Quarter quarter) {
		return this.jdbc.sql(WITHDRAWN)
			.param("quarter", quarter.toString())
			.param("receivedBy", this.receivedBy)
			.query((row, number) -> new IntakeSummary.Withdrawn(row.getString("file"),
					new Place(quarter, Footprint.parse(row.getString("authority"))),
					row.getObject("decided_on", LocalDate.class), row.getString("decided_by"), row.getString("reason"),
					row.getBoolean("earlier_in_force")))
			.list();
	}

	/** The measures in force for a quarter. */
	Map<Footprint, Set<String>> measures(Quarter quarter) {
		Map<Footprint, Set<String>> measures = new HashMap<>();
		this.jdbc.sql(MEASURES)
			.param("quarter", quarter.toString())
			.param("receivedBy", this.receivedBy)
			.query((row) -> {
				measures.computeIfAbsent(Footprint.parse(row.getString("authority")), (each) -> new TreeSet<>())
					.add(row.getString("measure"));
			});
		return measures;
	}

	/**
	 * The warnings of plausibility about returns in force, by whose they are.
	 * @param judged by what each submission is judged now: a run as at an instant judges
	 * by what there was then
	 */
	Map<Footprint, List<IntakeSummary.Unlikely>> unlikely(Quarter quarter, Reference reference,
			SortedMap<Long, String> judged) {
		Map<Footprint, List<IntakeSummary.Unlikely>> warnings = new LinkedHashMap<>();
		this.jdbc.sql(UNLIKELY)
			.param("receivedBy", this.receivedBy)
			.param("submissions", judged.keySet().toArray(Long[]::new))
			.param("fingerprints", judged.values().toArray(String[]::new))
			.param("quarter", quarter.toString())
			.query((row) -> {
				String code = row.getString("measure");
				Measure measure = (code != null) ? reference.measure(code) : null;
				warnings.computeIfAbsent(Footprint.parse(row.getString("authority")), (each) -> new ArrayList<>())
					.add(new IntakeSummary.Unlikely(finding(row), (measure != null) ? measure.title() : code,
							row.getBoolean("noted")));
			});
		return warnings;
	}

	private static Finding finding(ResultSet row) throws SQLException {
		return new Finding(row.getString("file"), line(row), row.getString("column_name"), row.getString("check_name"),
				Written.read(Severity.class, row.getString("severity")).orElseThrow(), row.getString("found"),
				row.getString("expected"), row.getString("remedy"));
	}

	private static @Nullable Integer line(ResultSet row) throws SQLException {
		return row.getObject("line", Integer.class);
	}

}
