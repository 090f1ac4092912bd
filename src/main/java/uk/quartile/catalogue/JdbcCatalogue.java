package uk.quartile.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import uk.quartile.catalogue.reading.FaultyCatalogueException;
import uk.quartile.domain.Fingerprint;

/**
 * Receives the files of {@code jobs/} and {@code input/reference/}: keeps the bytes of
 * each, and the rows of the reference tables. Nothing received is changed or deleted.
 */
@Component
public final class JdbcCatalogue {

	private static final String IN_FORCE = """
			SELECT path, id, sha256
			FROM files_in_force('infinity')
			ORDER BY path""";

	private static final String CONTENTS = """
			SELECT path, content
			FROM files_in_force(:asAt)
			ORDER BY path""";

	private static final String EARLIER = "SELECT content FROM received_file WHERE path = :path ORDER BY id";

	private static final String FIRST = "SELECT min(received_at) FROM received_file";

	private static final String RECEIVE = """
			INSERT INTO received_file (path, sha256, content, received_at)
			VALUES (:path, :sha256, :content, :received_at)
			RETURNING id""";

	private static final String REMOVE = """
			INSERT INTO file_removal (path, noticed_at, newest)
			SELECT path, :noticedAt, max(id)
			FROM received_file
			WHERE path = ANY (:paths::text[])
			GROUP BY path
			ON CONFLICT DO NOTHING""";

	private final JdbcClient jdbc;

	private final JdbcReferenceRows rows;

	private final TransactionTemplate transaction;

	private final Clock clock;

	/**
	 * A receiver of files.
	 * @param database with the schema in place
	 * @param clock tells the time of receipt
	 */
	public JdbcCatalogue(DataSource database, Clock clock) {
		this.jdbc = JdbcClient.create(database);
		this.rows = new JdbcReferenceRows(database);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
		this.clock = clock;
	}

	/**
	 * Receives the files whose bytes differ from those received last, all or none of
	 * them.
	 * @param files free of faults
	 * @return for each path, the id of the receipt in force
	 * @throws FaultyCatalogueException if a measure bears the number that another had
	 */
	public SortedMap<String, Long> receive(CatalogueFiles files) {
		return Objects.requireNonNull(this.transaction.execute((status) -> receiveAll(files)));
	}

	/**
	 * The files as they stood, under today's rules of reading them.
	 * @param asAt an instant
	 * @return what had been received by then; empty if nothing had
	 * @throws FaultyCatalogueException if they have faults by today's rules
	 */
	public Optional<CatalogueFiles> receivedBy(Instant asAt) {
		SortedMap<String, byte[]> contents = new TreeMap<>();
		this.jdbc.sql(CONTENTS)
			.param("asAt", asAt.atOffset(ZoneOffset.UTC))
			.query((RowCallbackHandler) (row) -> contents.put(row.getString("path"), row.getBytes("content")));
		return contents.isEmpty() ? Optional.empty() : Optional.of(new CatalogueReader().read(contents));
	}

	/** When the first file was received, if any was. */
	public Optional<Instant> first() {
		return this.jdbc.sql(FIRST).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
	}

	private SortedMap<String, Long> receiveAll(CatalogueFiles files) {
		Map<String, Receipt> newest = this.jdbc.sql(IN_FORCE)
			.query((row, number) -> new Receipt(row.getString("path"), row.getLong("id"), row.getString("sha256")))
			.stream()
			.collect(Collectors.toMap(Receipt::path, Function.identity()));
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		Receipt measures = newest.get(CatalogueFiles.MEASURES);
		byte[] bytes = files.contents().get(CatalogueFiles.MEASURES);
		if (measures != null && bytes != null && !measures.sha256.equals(Fingerprint.of(bytes))) {
			NumbersBefore.refuseReused(files.catalogue().measures(), bytes,
					this.jdbc.sql(EARLIER).param("path", CatalogueFiles.MEASURES).query(byte[].class).list());
		}
		SortedMap<String, Long> inForce = new TreeMap<>();
		files.contents().forEach((path, content) -> {
			String sha256 = Fingerprint.of(content);
			Receipt last = newest.get(path);
			if (last != null && last.sha256.equals(sha256)) {
				inForce.put(path, last.id);
				return;
			}
			long id = this.jdbc.sql(RECEIVE)
				.param("path", path)
				.param("sha256", sha256)
				.param("content", content)
				.param("received_at", now)
				.query(Long.class)
				.single();
			this.rows.copy(path, id, files.tables());
			inForce.put(path, id);
		});
		newest.keySet().removeAll(inForce.keySet());
		this.jdbc.sql(REMOVE).param("paths", newest.keySet().toArray(String[]::new)).param("noticedAt", now).update();
		return inForce;
	}

	private record Receipt(String path, long id, String sha256) {
	}

}
