package uk.quartile.intake.receiving;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.ReplacedReturn;

/** What was received before, each question one query. */
public final class JdbcSubmissions {

	private static final String NEWEST = """
			SELECT n.*, w.submission IS NOT NULL AS withdrawn
			FROM newest_submissions(:receivedBy) n
			LEFT JOIN withdrawals_in_force(:receivedBy) w USING (submission)
			ORDER BY n.quarter, n.authority, n.file
			""";

	private static final String NEWEST_CHECK = "SELECT coalesce(max(id), 0) FROM submission_check";

	private static final String NOTICE_REMOVALS = """
			INSERT INTO return_removal (submission_check, noticed_at)
			SELECT n.newest_check, :now
			FROM newest_submissions('infinity') n
			WHERE n.outcome = 'rejected' AND NOT n.gone
				AND coalesce(n.quarter || '/' || n.authority || '.csv', 'unplaced ' || n.file) <> ALL (:keys::text[])
				AND NOT EXISTS (
					SELECT
					FROM submission s
					JOIN submission_check c ON c.submission = s.id
					WHERE (s.authority, s.quarter) = (n.authority, n.quarter) AND c.outcome = 'accepted')
			""";

	private static final String IN_FORCE = """
			SELECT id AS submission, authority, quarter, sha256
			FROM submissions_in_force(:receivedBy)
			ORDER BY quarter, authority
			""";

	private static final String MEASURES = """
			SELECT submission, measure
			FROM return_line
			WHERE submission = ANY (:submissions)
			ORDER BY submission, line_number
			""";

	private static final String REPLACED = """
			SELECT submission, measure, numerator, numerator_absence, denominator, denominator_absence,
				(received_at AT TIME ZONE 'Europe/London')::date AS received_on
			FROM return_line
			JOIN submission s ON s.id = submission
			WHERE submission = ANY (:submissions)
			ORDER BY submission, line_number
			""";

	private final JdbcClient jdbc;

	private final OffsetDateTime receivedBy;

	/**
	 * What was received by an instant.
	 * @param receivedBy in the future for all there is
	 */
	public JdbcSubmissions(JdbcClient jdbc, OffsetDateTime receivedBy) {
		this.jdbc = jdbc;
		this.receivedBy = receivedBy;
	}

	/**
	 * The newest submission of each return, and of each file that couldn't be placed.
	 */
	public List<Submission> newest() {
		return this.jdbc.sql(NEWEST)
			.param("receivedBy", this.receivedBy)
			.query((row, number) -> submission(row))
			.list();
	}

	/** The same, by what tells their returns apart. */
	Map<String, Submission> newestByKey() {
		return newest().stream().collect(Collectors.toMap(Submission::key, Function.identity()));
	}

	/**
	 * The number of the newest check: whatever is checked from now on has a higher one.
	 */
	public long newestCheck() {
		return this.jdbc.sql(NEWEST_CHECK).query(Long.class).single();
	}

	/**
	 * Notes which returns that were rejected, and of which nothing was ever accepted, are
	 * no longer there.
	 * @param keys of the files that are there
	 */
	void noticeRemovals(Collection<String> keys, Instant now) {
		this.jdbc.sql(NOTICE_REMOVALS)
			.param("keys", keys.toArray(String[]::new))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** The submission in force of each return that has one. */
	public Map<Place, SubmissionInForce> inForce() {
		Map<Place, SubmissionInForce> inForce = new HashMap<>();
		this.jdbc.sql(IN_FORCE).param("receivedBy", this.receivedBy).query((row) -> {
			inForce.put(Objects.requireNonNull(place(row)),
					new SubmissionInForce(row.getLong("submission"), row.getString("sha256")));
		});
		return inForce;
	}

	/** The measures that the submissions in force of some returns hold. */
	Map<Place, Set<String>> measures(Collection<Place> places, Map<Place, SubmissionInForce> inForce) {
		Map<Long, Place> submissions = submissions(places, inForce);
		Map<Place, Set<String>> measures = new HashMap<>();
		if (!submissions.isEmpty()) {
			this.jdbc.sql(MEASURES).param("submissions", submissions.keySet().toArray(Long[]::new)).query((row) -> {
				Place place = Objects.requireNonNull(submissions.get(row.getLong("submission")));
				measures.computeIfAbsent(place, (each) -> new HashSet<>()).add(row.getString("measure"));
			});
		}
		return measures;
	}

	/** What the submissions in force of some returns say. */
	Map<Place, ReplacedReturn> replaced(Collection<Place> places, Map<Place, SubmissionInForce> inForce) {
		Map<Long, Place> submissions = submissions(places, inForce);
		Map<Place, ReplacedReturn> replaced = new HashMap<>();
		if (!submissions.isEmpty()) {
			this.jdbc.sql(REPLACED).param("submissions", submissions.keySet().toArray(Long[]::new)).query((row) -> {
				LocalDate receivedOn = row.getObject("received_on", LocalDate.class);
				replaced
					.computeIfAbsent(Objects.requireNonNull(submissions.get(row.getLong("submission"))),
							(place) -> new ReplacedReturn(receivedOn, new LinkedHashMap<>()))
					.lines()
					.put(row.getString("measure"),
							new ReplacedReturn.Line(count(row, "numerator"), count(row, "denominator")));
			});
		}
		return replaced;
	}

	private static @Nullable Count count(ResultSet row, String column) throws SQLException {
		BigDecimal number = row.getBigDecimal(column);
		String absence = row.getString(column + "_absence");
		return (number != null) ? new Count.Known(number)
				: (absence != null) ? new Count.Absent(Written.read(Absence.class, absence).orElseThrow()) : null;
	}

	private static Map<Long, Place> submissions(Collection<Place> places, Map<Place, SubmissionInForce> inForce) {
		Map<Long, Place> submissions = new HashMap<>();
		for (Place place : places) {
			SubmissionInForce each = inForce.get(place);
			if (each != null) {
				submissions.put(each.submission(), place);
			}
		}
		return submissions;
	}

	private static Submission submission(ResultSet row) throws SQLException {
		return new Submission(row.getLong("submission"), row.getString("file"), place(row), row.getString("sha256"),
				row.getString("outcome").equals("accepted"), row.getString("catalogue"),
				row.getObject("checked_on", LocalDate.class), row.getBoolean("gone"), row.getBoolean("withdrawn"));
	}

	private static @Nullable Place place(ResultSet row) throws SQLException {
		String authority = row.getString("authority");
		return (authority != null) ? new Place(Quarter.parse(row.getString("quarter")), Footprint.parse(authority))
				: null;
	}

}
