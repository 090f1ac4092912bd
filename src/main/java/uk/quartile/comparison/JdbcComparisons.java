package uk.quartile.comparison;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;

/** Keeps which comparisons there are, and what each rests on. */
final class JdbcComparisons {

	private static final String RETURNS = """
			SELECT authority, quarter, sha256, id IN (SELECT submission FROM unsigned_in_force(:receivedBy, :signedFrom)) AS unsigned
			FROM submissions_in_force(:receivedBy)
			ORDER BY quarter, authority
			""";

	private static final String FIND = """
			SELECT id, region, quarter, EXISTS (SELECT FROM completion WHERE comparison = id) AS complete
			FROM comparison
			WHERE fingerprint = :fingerprint
			""";

	private static final String OPEN = """
			INSERT INTO comparison (fingerprint, quarter, region, compared_at)
			VALUES (:fingerprint, :quarter, :region, :now)
			RETURNING id
			""";

	private static final String RESTS_ON = """
			INSERT INTO comparison_input (comparison, file, sha256, received_at)
			SELECT :comparison, 'returns/' || file, sha256, received_at
			FROM submissions_in_force(:receivedBy)
			WHERE quarter <= :quarter
			UNION ALL
			SELECT :comparison, path, sha256, max(received_at)
			FROM received_file
			JOIN unnest(:paths::text[], :hashes::text[]) AS in_force (path, sha256) USING (path, sha256)
			GROUP BY path, sha256
			""";

	private static final String OPEN_MEASURE = """
			INSERT INTO measure_comparison (fingerprint, measure, quarter, region, compared_at)
			VALUES (:fingerprint, :measure, :quarter, :region, :now)
			RETURNING id
			""";

	private static final String LINK = """
			INSERT INTO comparison_measure (comparison, measure_comparison)
			VALUES (:comparison, :measure)
			""";

	private static final String COMPLETE = """
			INSERT INTO completion (comparison, completed_at)
			VALUES (:comparison, :now)
			""";

	private static final String DONE = """
			SELECT m.measure
			FROM comparison_measure c
			JOIN measure_comparison m ON m.id = c.measure_comparison
			WHERE c.comparison = :comparison
			ORDER BY m.measure
			""";

	private static final String MEASURE = "SELECT id FROM measure_comparison WHERE fingerprint = :fingerprint";

	private static final String NEIGHBOURS = """
			SELECT authority, neighbour
			FROM neighbour
			WHERE edition = :edition AND file = (
				SELECT id
				FROM received_file
				WHERE path = 'reference/neighbours.csv' AND sha256 = :sha256
				ORDER BY id DESC
				LIMIT 1)
			ORDER BY authority, rank
			""";

	private final JdbcClient jdbc;

	private final OffsetDateTime receivedBy;

	private final @Nullable Quarter signedFrom;

	private final Clock clock;

	JdbcComparisons(JdbcClient jdbc, OffsetDateTime receivedBy, @Nullable Quarter signedFrom, Clock clock) {
		this.signedFrom = signedFrom;
		this.jdbc = jdbc;
		this.receivedBy = receivedBy;
		this.clock = clock;
	}

	List<ReturnInForce> returnsInForce() {
		return this.jdbc.sql(RETURNS)
			.param("receivedBy", this.receivedBy)
			.param("signedFrom", (this.signedFrom != null) ? this.signedFrom.toString() : null)
			.query((row, number) -> new ReturnInForce(Footprint.parse(row.getString("authority")),
					Quarter.parse(row.getString("quarter")), row.getString("sha256"), row.getBoolean("unsigned")))
			.list();
	}

	Optional<Opened> find(String fingerprint) {
		return this.jdbc.sql(FIND)
			.param("fingerprint", fingerprint)
			.query((row, number) -> new Opened(row.getLong("id"), row.getString("region"),
					Quarter.parse(row.getString("quarter")), row.getBoolean("complete")))
			.optional();
	}

	/** Opens a comparison, in the caller's transaction. */
	Opened open(String fingerprint, Quarter quarter, String region, Map<String, String> files) {
		long id = this.jdbc.sql(OPEN)
			.param("fingerprint", fingerprint)
			.param("quarter", quarter.toString())
			.param("region", region)
			.param("now", Timestamp.from(this.clock.instant()))
			.query(Long.class)
			.single();
		this.jdbc.sql(RESTS_ON)
			.param("comparison", id)
			.param("receivedBy", this.receivedBy)
			.param("quarter", quarter.toString())
			.param("paths", files.keySet().toArray(String[]::new))
			.param("hashes", files.values().toArray(String[]::new))
			.update();
		return new Opened(id, region, quarter, false);
	}

	/** The measures that stand already, each of them whole. */
	Set<String> done(long comparison) {
		return Set.copyOf(this.jdbc.sql(DONE).param("comparison", comparison).query(String.class).list());
	}

	/** Opens the comparison of one measure, in the caller's transaction. */
	long open(ComparedMeasure measure) {
		return this.jdbc.sql(OPEN_MEASURE)
			.param("fingerprint", measure.fingerprint())
			.param("measure", measure.measure().code())
			.param("quarter", measure.place().quarter().toString())
			.param("region", measure.place().region())
			.param("now", Timestamp.from(this.clock.instant()))
			.query(Long.class)
			.single();
	}

	void link(long comparison, long measure) {
		this.jdbc.sql(LINK).param("comparison", comparison).param("measure", measure).update();
	}

	/** Every measure of the comparison stands. */
	void complete(long comparison) {
		this.jdbc.sql(COMPLETE)
			.param("comparison", comparison)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** The comparison of one measure, by its fingerprint. */
	Optional<Long> measure(String fingerprint) {
		return this.jdbc.sql(MEASURE).param("fingerprint", fingerprint).query(Long.class).optional();
	}

	/** Each authority's neighbours, nearest first. */
	Map<String, List<String>> neighbours(String edition, String sha256) {
		Map<String, List<String>> neighbours = new LinkedHashMap<>();
		this.jdbc.sql(NEIGHBOURS).param("edition", edition).param("sha256", sha256).query((row) -> {
			neighbours.computeIfAbsent(row.getString("authority"), (code) -> new ArrayList<>())
				.add(row.getString("neighbour"));
		});
		return neighbours;
	}

	/**
	 * A comparison that is under way or complete.
	 *
	 * @param id in table {@code comparison}
	 * @param region that is compared
	 * @param quarter that is compared
	 * @param complete whether every measure is compared
	 */
	record Opened(long id, String region, Quarter quarter, boolean complete) {
	}

}
