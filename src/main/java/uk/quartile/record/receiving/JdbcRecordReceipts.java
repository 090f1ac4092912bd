package uk.quartile.record.receiving;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;

/**
 * Receives the files on record, each as a whole or not at all, and all that are sound
 * whatever is wrong with others. Nothing received is changed or deleted.
 */
@Component
public final class JdbcRecordReceipts {

	private static final String NEWEST = "SELECT * FROM newest_records(:asAt) ORDER BY path";

	private static final String FINDINGS = """
			SELECT n.path, f.line, f.column_name, f.found, f.expected, f.remedy, EXISTS (
				SELECT FROM records_in_force(:asAt) r WHERE r.path = n.path) AS earlier_in_force
			FROM newest_records(:asAt) n
			JOIN record_finding f ON f.record_check = n.newest_check
			ORDER BY n.path, f.ordinal
			""";

	private static final String IN_FORCE = "SELECT count(*) FROM records_in_force(:asAt)";

	private static final String RECEIVE = """
			INSERT INTO record_file (path, sha256, content, received_at)
			VALUES (:path, :sha256, :content, :now)
			RETURNING id
			""";

	private static final String CHECK = """
			INSERT INTO record_check (file, checked_at, outcome)
			VALUES (:file, :now, :outcome)
			RETURNING id
			""";

	private static final String FIND = """
			INSERT INTO record_finding (record_check, ordinal, line, column_name, found, expected, remedy)
			VALUES (:check, :ordinal, :line, :column, :found, :expected, :remedy)
			""";

	private static final String REMOVE = """
			INSERT INTO record_removal (path, newest, noticed_at)
			SELECT path, file, :now
			FROM newest_records('infinity')
			WHERE path = ANY (:paths::text[])
			ON CONFLICT DO NOTHING
			""";

	private final JdbcClient jdbc;

	private final JdbcRecordRows rows;

	private final TransactionTemplate transaction;

	private final Clock clock;

	/**
	 * A receiver of files.
	 * @param database with the schema in place
	 * @param clock tells the time of receipt
	 */
	public JdbcRecordReceipts(DataSource database, Clock clock) {
		this.jdbc = JdbcClient.create(database);
		this.rows = new JdbcRecordRows(database);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
		this.clock = clock;
	}

	/**
	 * Receives the files whose bytes differ from those received last, and checks again
	 * what was rejected.
	 * @param input folder that has {@code actions/}, {@code commentary/} and the rest
	 * @param catalogue to check against
	 * @return how they stand
	 */
	public RecordSummary receive(Path input, Catalogue catalogue) {
		List<RecordFile> files = RecordFiles.find(input, catalogue.settings().largestFile());
		return Objects.requireNonNull(this.transaction.execute((status) -> receive(files, catalogue)));
	}

	/** How files stood at an instant: none is taken in. */
	public RecordSummary asAt(OffsetDateTime asAt) {
		return summary(0, List.of(), asAt);
	}

	private RecordSummary receive(List<RecordFile> files, Catalogue catalogue) {
		OffsetDateTime now = this.clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
		Map<String, Newest> newest = newest();
		Map<String, List<Finding>> known = new HashMap<>();
		if (newest.values().stream().anyMatch((each) -> !each.accepted)) {
			findings(OffsetDateTime.MAX).forEach((path, told) -> known.put(path, told.findings));
		}
		List<JdbcRecordRows.Received> accepted = new ArrayList<>();
		for (RecordFile file : files) {
			Newest last = newest.get(file.path());
			boolean same = last != null && last.sha256.equals(file.sha256());
			if (file.changing() || (same && last != null && last.accepted)) {
				continue;
			}
			CheckedFile checked = CheckedFile.check(file, catalogue);
			if (same && checked.findings().equals(known.get(file.path()))) {
				continue;
			}
			long id = (same && last != null) ? last.file : keep(file, now);
			keep(checked, id, now);
			if (checked.accepted()) {
				accepted.add(new JdbcRecordRows.Received(id, checked.lines()));
			}
		}
		this.rows.copy(accepted);
		return summary(accepted.size(), gone(files, newest, now), OffsetDateTime.MAX);
	}

	private Map<String, Newest> newest() {
		Map<String, Newest> newest = new HashMap<>();
		this.jdbc.sql(NEWEST).param("asAt", OffsetDateTime.MAX).query((row) -> {
			newest.put(row.getString("path"), new Newest(row.getLong("file"), row.getString("sha256"),
					row.getString("outcome").equals("accepted")));
		});
		return newest;
	}

	private long keep(RecordFile file, OffsetDateTime now) {
		return this.jdbc.sql(RECEIVE)
			.param("path", file.path())
			.param("sha256", file.sha256())
			.param("content", file.bytes())
			.param("now", now)
			.query(Long.class)
			.single();
	}

	private void keep(CheckedFile checked, long file, OffsetDateTime now) {
		long check = this.jdbc.sql(CHECK)
			.param("file", file)
			.param("now", now)
			.param("outcome", checked.accepted() ? "accepted" : "rejected")
			.query(Long.class)
			.single();
		int ordinal = 0;
		for (Finding each : checked.findings()) {
			ordinal++;
			this.jdbc.sql(FIND)
				.param("check", check)
				.param("ordinal", ordinal)
				.param("line", each.line())
				.param("column", each.column())
				.param("found", each.found())
				.param("expected", each.expected())
				.param("remedy", each.remedy())
				.update();
		}
	}

	/** Of what is there no more, nothing is in force from now on. */
	private List<String> gone(List<RecordFile> files, Map<String, Newest> newest, OffsetDateTime now) {
		Set<String> gone = new HashSet<>(newest.keySet());
		files.forEach((each) -> gone.remove(each.path()));
		if (!gone.isEmpty()) {
			this.jdbc.sql(REMOVE).param("paths", gone.toArray(String[]::new)).param("now", now).update();
		}
		return gone.stream().sorted().map((path) -> "input/" + path).toList();
	}

	private RecordSummary summary(int takenIn, List<String> gone, OffsetDateTime asAt) {
		int inForce = this.jdbc.sql(IN_FORCE).param("asAt", asAt).query(Integer.class).single();
		List<RecordSummary.Rejected> rejected = findings(asAt).values()
			.stream()
			.map((each) -> new RecordSummary.Rejected(each.findings.get(0), each.findings.size(), each.earlierInForce))
			.toList();
		int behind = (int) rejected.stream().filter(RecordSummary.Rejected::earlierInForce).count();
		return new RecordSummary(takenIn, Math.max(0, inForce - takenIn - behind), rejected, gone);
	}

	/** What is wrong with each file whose newest receipt is rejected, by its path. */
	private Map<String, Told> findings(OffsetDateTime asAt) {
		Map<String, Told> findings = new TreeMap<>();
		this.jdbc.sql(FINDINGS).param("asAt", asAt).query((row) -> {
			String path = row.getString("path");
			boolean earlier = row.getBoolean("earlier_in_force");
			findings.computeIfAbsent(path, (each) -> new Told(new ArrayList<>(), earlier)).findings.add(new Finding(
					"input/" + path, row.getObject("line", Integer.class), row.getString("column_name"), "catalogue",
					Severity.ERROR, row.getString("found"), row.getString("expected"), row.getString("remedy")));
		});
		return findings;
	}

	/** A receipt with its newest check. */
	private record Newest(long file, String sha256, boolean accepted) {
	}

	/** What a rejected file is told. */
	private record Told(List<Finding> findings, boolean earlierInForce) {
	}

}
