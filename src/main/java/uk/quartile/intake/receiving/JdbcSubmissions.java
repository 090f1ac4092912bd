package uk.quartile.intake.receiving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Footprint;
import uk.quartile.domain.Quarter;
import uk.quartile.intake.returns.Place;

/** What was received before, each question one query. */
public final class JdbcSubmissions {

	private static final String NEWEST = """
			SELECT s.id, s.file, s.authority, s.quarter, s.sha256, c.outcome, c.catalogue, c.checked_on
			FROM (
				SELECT DISTINCT ON (authority, quarter, CASE WHEN authority IS NULL THEN file END)
					id, file, authority, quarter, sha256
				FROM submission
				WHERE received_at <= :receivedBy
				ORDER BY authority, quarter, CASE WHEN authority IS NULL THEN file END, received_at DESC, id DESC
			) s
			JOIN LATERAL (
				SELECT outcome, catalogue, checked_on
				FROM submission_check
				WHERE submission = s.id AND checked_at <= :receivedBy
				ORDER BY id DESC
				LIMIT 1
			) c ON true
			ORDER BY s.quarter, s.authority, s.file
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
		Map<Long, Place> submissions = new HashMap<>();
		for (Place place : places) {
			SubmissionInForce each = inForce.get(place);
			if (each != null) {
				submissions.put(each.submission(), place);
			}
		}
		Map<Place, Set<String>> measures = new HashMap<>();
		if (!submissions.isEmpty()) {
			this.jdbc.sql(MEASURES).param("submissions", submissions.keySet().toArray(Long[]::new)).query((row) -> {
				Place place = Objects.requireNonNull(submissions.get(row.getLong("submission")));
				measures.computeIfAbsent(place, (each) -> new HashSet<>()).add(row.getString("measure"));
			});
		}
		return measures;
	}

	private static Submission submission(ResultSet row) throws SQLException {
		return new Submission(row.getLong("id"), row.getString("file"), place(row), row.getString("sha256"),
				row.getString("outcome").equals("accepted"), row.getString("catalogue"),
				row.getObject("checked_on", LocalDate.class));
	}

	private static @Nullable Place place(ResultSet row) throws SQLException {
		String authority = row.getString("authority");
		return (authority != null) ? new Place(Quarter.parse(row.getString("quarter")), Footprint.parse(authority))
				: null;
	}

}
