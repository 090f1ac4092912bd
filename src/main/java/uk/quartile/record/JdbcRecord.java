package uk.quartile.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.domain.Written;

/**
 * Reads what was on record at an instant, each kind of all authorities by one query: keep
 * what it gives, and don't ask once for each authority.
 */
@Component
public final class JdbcRecord {

	private static final String IN_FORCE = "SELECT path, sha256 FROM records_in_force(:asAt) ORDER BY path";

	private static final String NEWEST_RECEIPT = "SELECT max(received_at) FROM records_in_force(:asAt)";

	private static final String COMMENTARY = """
			SELECT c.*
			FROM records_in_force(:asAt) f
			JOIN commentary c ON c.file = f.file
			WHERE c.quarter = :quarter
			ORDER BY c.authority, c.line_number
			""";

	private static final String EVENTS = """
			SELECT e.*
			FROM records_in_force(:asAt) f
			JOIN event e ON e.file = f.file
			ORDER BY e.begins, e.line_number
			""";

	private static final String RESOLUTIONS = """
			SELECT r.*
			FROM records_in_force(:asAt) f
			JOIN resolution r ON r.file = f.file
			ORDER BY r.authority, r.line_number
			""";

	private static final String QUALITY_WORK = """
			SELECT q.*
			FROM records_in_force(:asAt) f
			JOIN quality_work q ON q.file = f.file
			ORDER BY q.authority, q.quarter, q.line_number
			""";

	private final JdbcClient jdbc;

	private final OffsetDateTime asAt;

	/**
	 * What was received by an instant.
	 * @param asAt in the future for all there is, as {@code Run.receivedBy} gives it
	 */
	public JdbcRecord(JdbcClient jdbc, OffsetDateTime asAt) {
		this.jdbc = jdbc;
		this.asAt = asAt;
	}

	/** What the run at hand may know of. */
	@Autowired
	JdbcRecord(JdbcClient jdbc, Run run) {
		this(jdbc, run.receivedBy());
	}

	/** SHA-256 of each file in force, by path such as {@code actions/E06000016.csv}. */
	public SortedMap<String, String> inForce() {
		SortedMap<String, String> files = new TreeMap<>();
		this.jdbc.sql(IN_FORCE).param("asAt", this.asAt).query((row) -> {
			files.put(row.getString("path"), row.getString("sha256"));
		});
		return files;
	}

	/** When the newest file in force was received, if there is any. */
	public Optional<OffsetDateTime> newestReceipt() {
		return this.jdbc.sql(NEWEST_RECEIPT).param("asAt", this.asAt).query(OffsetDateTime.class).optional();
	}

	/** Fingerprint of all that is in force. */
	public String fingerprint() {
		Fingerprint fingerprint = new Fingerprint();
		inForce().forEach(fingerprint::add);
		return fingerprint.value();
	}

	/** The plans by authority; none of an authority that has sent none. */
	public SortedMap<String, ActionPlan> plans() {
		return new JdbcPlans(this.jdbc, this.asAt).plans();
	}

	/** What officers say of a quarter, by authority, in the order of their files. */
	public Map<String, List<Commentary>> commentary(Quarter quarter) {
		Map<String, List<Commentary>> commentary = new LinkedHashMap<>();
		this.jdbc.sql(COMMENTARY).param("asAt", this.asAt).param("quarter", quarter.toString()).query((row) -> {
			commentary.computeIfAbsent(row.getString("authority"), (each) -> new ArrayList<>())
				.add(new Commentary(row.getString("authority"), quarter, row.getString("measure"),
						row.getString("section"), row.getString("comment"), row.getString("author_role")));
		});
		return commentary;
	}

	/** Events, in the order of their first days. */
	public List<Event> events() {
		return this.jdbc.sql(EVENTS)
			.param("asAt", this.asAt)
			.query((row, number) -> new Event(row.getString("event"), row.getObject("begins", LocalDate.class),
					row.getObject("ends", LocalDate.class), row.getString("label"),
					List.of(row.getString("areas").split("\\+"))))
			.list();
	}

	/** Resolutions by the authority whose committee they are of. */
	public Map<String, List<Resolution>> resolutions() {
		Map<String, List<Resolution>> resolutions = new LinkedHashMap<>();
		this.jdbc.sql(RESOLUTIONS).param("asAt", this.asAt).query((row) -> {
			resolutions.computeIfAbsent(row.getString("authority"), (each) -> new ArrayList<>())
				.add(new Resolution(row.getString("authority"), row.getString("committee"),
						row.getObject("resolved", LocalDate.class), row.getString("resolution"), due(row, "due"),
						row.getObject("due_in_months", Integer.class), word(row, "state", Resolution.Progress.class)));
		});
		return resolutions;
	}

	/** Quality work by authority, in the order of its quarters. */
	public Map<String, List<QualityWork>> qualityWork() {
		Map<String, List<QualityWork>> work = new LinkedHashMap<>();
		this.jdbc.sql(QUALITY_WORK).param("asAt", this.asAt).query((row) -> {
			work.computeIfAbsent(row.getString("authority"), (each) -> new ArrayList<>())
				.add(new QualityWork(row.getString("authority"), Quarter.parse(row.getString("quarter")),
						row.getString("kind"), row.getString("subject"),
						Written.read(QualityWork.Stage.class, row.getString("state")).orElseThrow(),
						row.getObject("n", Integer.class), row.getString("unit"), row.getString("result")));
		});
		return work;
	}

	static @Nullable Due due(ResultSet row, String column) throws SQLException {
		LocalDate day = row.getObject(column, LocalDate.class);
		return (day != null) ? new Due(day, row.getBoolean(column + "_month")) : null;
	}

	static <E extends Enum<E> & Written> @Nullable E word(ResultSet row, String column, Class<E> list)
			throws SQLException {
		String word = row.getString(column);
		return (word != null) ? Written.read(list, word).orElseThrow() : null;
	}

}
