package uk.quartile.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;

/** Reads the counts that figures are made of. */
final class JdbcCounts {

	/**
	 * As the comparison has them: a submission has the derivation of the first one with
	 * its bytes.
	 */
	private static final String COUNTS = """
			WITH source AS MATERIALIZED (
				SELECT d.id
				FROM submissions_in_force(:receivedBy) f
				JOIN submission s ON s.authority = f.authority AND s.quarter = f.quarter AND s.sha256 = f.sha256
				JOIN derivation d ON d.submission = s.id
				WHERE d.basis = :basis AND f.quarter BETWEEN :from AND :quarter
					AND string_to_array(f.authority, '+') && :areas::text[]
				UNION ALL
				SELECT d.id
				FROM received_file r
				JOIN derivation d ON d.comparator_counts = r.id
				WHERE d.basis = :basis AND r.path = 'reference/comparator_counts.csv' AND r.sha256 = :counts
			)
			SELECT o.area, o.quarter, o.measure, o.status = 'published' AS published, o.numerator, o.numerator_absence,
				o.denominator, o.denominator_absence
			FROM observation o
			WHERE o.derivation = ANY (ARRAY(SELECT id FROM source)) AND o.quarter BETWEEN :from AND :quarter
				AND string_to_array(o.area, '+') && :areas::text[]
			ORDER BY o.area, o.quarter, o.measure, published
			""";

	private final JdbcClient jdbc;

	private final String basis;

	private final String counts;

	private final OffsetDateTime receivedBy;

	/**
	 * A reader of counts.
	 * @param basis of the derivations
	 * @param counts SHA-256 of the published counts in force
	 * @param receivedBy the instant by which returns were received
	 */
	JdbcCounts(JdbcClient jdbc, String basis, String counts, OffsetDateTime receivedBy) {
		this.jdbc = jdbc;
		this.basis = basis;
		this.counts = counts;
		this.receivedBy = receivedBy;
	}

	/** By area, quarter and measure; what was returned before what is published. */
	List<Observed> of(Collection<String> areas, Quarter from, Quarter quarter) {
		Map<String, String> words = new HashMap<>();
		Map<String, Quarter> quarters = new HashMap<>();
		return this.jdbc.sql(COUNTS)
			.param("receivedBy", this.receivedBy)
			.param("basis", this.basis)
			.param("counts", this.counts)
			.param("areas", areas.toArray(String[]::new))
			.param("from", from.toString())
			.param("quarter", quarter.toString())
			.query((row, number) -> observed(row, words, quarters))
			.list();
	}

	/** Few areas, quarters and measures, many times: each is kept once. */
	private static Observed observed(ResultSet row, Map<String, String> words, Map<String, Quarter> quarters)
			throws SQLException {
		return new Observed(words.computeIfAbsent(row.getString(1), (word) -> word),
				quarters.computeIfAbsent(row.getString(2), Quarter::parse),
				words.computeIfAbsent(row.getString(3), (word) -> word), row.getBoolean(4), row.getBigDecimal(5),
				row.getString(6), row.getBigDecimal(7), row.getString(8));
	}

}
