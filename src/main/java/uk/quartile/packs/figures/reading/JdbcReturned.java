package uk.quartile.packs.figures.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Severity;
import uk.quartile.domain.Written;
import uk.quartile.packs.figures.returns.Relabelled;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.figures.returns.Withdrawn;

/** Reads the newest submission of each return, with what the checks said of it. */
public final class JdbcReturned {

	private static final String NEWEST = """
			SELECT n.file, n.authority, n.quarter, n.sha256, n.outcome, f.ordinal, f.line, f.column_name, f.check_name,
				f.severity, f.found, f.expected, f.remedy, force.id IS NOT NULL AS in_force,
				w.decided_on, w.decided_by, w.reason
			FROM newest_submissions(:receivedBy) n
			LEFT JOIN submissions_in_force(:receivedBy) force ON (force.authority, force.quarter) = (n.authority, n.quarter)
			LEFT JOIN withdrawals_in_force(:receivedBy) w ON w.submission = n.submission
			LEFT JOIN LATERAL (
				SELECT 1 AS step, ordinal, line, column_name, check_name, severity, found, expected, remedy
				FROM finding
				WHERE submission_check = n.newest_check
				UNION ALL
				SELECT 2, a.ordinal, a.line, a.column_name, a.check_name, 'warning', a.found, a.expected, a.remedy
				FROM judgement_in_force j
				JOIN judgement_finding a ON a.judgement = j.judgement
				WHERE j.submission = n.submission AND force.id = n.submission
			) f ON true
			WHERE n.authority IS NOT NULL
				AND (NOT n.gone AND (n.quarter = :quarter OR n.outcome = 'rejected') OR w.submission IS NOT NULL)
			ORDER BY n.authority COLLATE "C", n.quarter COLLATE "C", n.file COLLATE "C", f.line NULLS FIRST, f.step, f.ordinal
			""";

	private static final String UNPLACED = """
			SELECT n.file, f.*
			FROM newest_submissions(:receivedBy) n
			LEFT JOIN finding f ON f.submission_check = n.newest_check
			WHERE n.authority IS NULL AND NOT n.gone
			ORDER BY n.file COLLATE "C", f.line NULLS FIRST, f.ordinal
			""";

	private static final String EVER_UNPLACED = "SELECT DISTINCT file FROM submission WHERE authority IS NULL";

	/** Since the quarter ended, by returns that are in force. */
	private static final String RELABELLED = """
			SELECT f.authority, f.quarter, (f.received_at AT TIME ZONE 'Europe/London')::date AS received_on
			FROM submissions_in_force(:receivedBy) f
			JOIN submission_check c ON c.submission = f.id AND c.outcome = 'accepted'
			JOIN finding d ON d.submission_check = c.id AND d.check_name = 'figures-replaced'
			WHERE f.quarter < :quarter AND (f.received_at AT TIME ZONE 'Europe/London')::date > :lastDay
			ORDER BY f.id
			""";

	private final JdbcClient jdbc;

	private final OffsetDateTime receivedBy;

	/**
	 * A reader of what was received by an instant.
	 * @param receivedBy in the future for all there is
	 */
	public JdbcReturned(JdbcClient jdbc, OffsetDateTime receivedBy) {
		this.jdbc = jdbc;
		this.receivedBy = receivedBy;
	}

	/**
	 * The newest submissions of a quarter's returns, and those of other quarters' that
	 * are rejected or withdrawn, in the order of authority and quarter. A public edition
	 * tells of no return: what became of it can tell what was in it.
	 */
	public List<Returned> placed(Quarter quarter, Edition edition) {
		return (edition == Edition.PUBLIC) ? List.of() : placed(quarter);
	}

	private List<Returned> placed(Quarter quarter) {
		Map<String, Returned> returns = new LinkedHashMap<>();
		read(quarter, (row) -> {
			if (row.getString("authority") != null) {
				String file = row.getString("file");
				boolean accepted = row.getString("outcome").equals("accepted");
				Returned returned = returns.get(file);
				if (returned == null) {
					Withdrawn withdrawn = withdrawn(row);
					returned = new Returned(row.getString("authority"), Quarter.parse(row.getString("quarter")), file,
							row.getString("sha256"), accepted, withdrawn,
							(!accepted || withdrawn != null) && row.getBoolean("in_force"), new ArrayList<>());
					returns.put(file, returned);
					if (withdrawn != null) {
						returned.findings().add(withdrawn.finding(file));
					}
				}
				addFinding(row, returned.findings());
			}
		});
		return List.copyOf(returns.values());
	}

	/**
	 * What the checks said of files that are there and belong to no authority and
	 * quarter, by file.
	 */
	public Map<String, List<Finding>> unplaced() {
		Map<String, List<Finding>> files = new LinkedHashMap<>();
		this.jdbc.sql(UNPLACED)
			.param("receivedBy", this.receivedBy)
			.query((RowCallbackHandler) (row) -> addFinding(row,
					files.computeIfAbsent(row.getString("file"), (file) -> new ArrayList<>())));
		return files;
	}

	/**
	 * Older quarters' returns in force that came since a quarter ended and changed most
	 * of what they took the place of, in the order of receipt.
	 */
	public List<Relabelled> relabelled(Quarter quarter, Edition edition) {
		return (edition == Edition.PUBLIC) ? List.of()
				: this.jdbc.sql(RELABELLED)
					.param("receivedBy", this.receivedBy)
					.param("quarter", quarter.toString())
					.param("lastDay", quarter.lastDay())
					.query((row, number) -> new Relabelled(row.getString("authority"),
							Quarter.parse(row.getString("quarter")), row.getObject("received_on", LocalDate.class)))
					.list();
	}

	/** All files that ever belonged to no authority and quarter, there or not. */
	public List<String> everUnplaced() {
		return this.jdbc.sql(EVER_UNPLACED).query(String.class).list();
	}

	private void read(Quarter quarter, RowCallbackHandler reader) {
		this.jdbc.sql(NEWEST).param("quarter", quarter.toString()).param("receivedBy", this.receivedBy).query(reader);
	}

	private static @Nullable Withdrawn withdrawn(ResultSet row) throws SQLException {
		LocalDate day = row.getObject("decided_on", LocalDate.class);
		return (day == null) ? null : new Withdrawn(day, row.getString("decided_by"), row.getString("reason"));
	}

	private static void addFinding(ResultSet row, List<Finding> findings) throws SQLException {
		if (row.getString("check_name") != null) {
			findings.add(new Finding(row.getString("file"), row.getObject("line", Integer.class),
					row.getString("column_name"), row.getString("check_name"),
					Objects.requireNonNull(Written.read(Severity.class, row.getString("severity")).orElse(null)),
					row.getString("found"), row.getString("expected"), row.getString("remedy")));
		}
	}

}
