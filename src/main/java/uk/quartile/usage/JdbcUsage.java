package uk.quartile.usage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.domain.figure.Absence;

/** Reads what was returned, shown and asked of measures, and keeps what was asked. */
final class JdbcUsage {

	private static final String EXPLAINED = """
			INSERT INTO explained (measure, area, quarter, asked_at) VALUES (:measure, :area, :quarter, :at)
			""";

	private static final String EXPLAINED_SINCE = """
			SELECT measure, count(*)::integer AS number FROM explained WHERE asked_at >= :since GROUP BY measure
			""";

	/** A joint return is that of each of its authorities. */
	private static final String RETURNED = """
			SELECT l.measure, f.quarter, unnest(string_to_array(f.authority, '+')) AS authority, l.numerator_absence
			FROM submissions_in_force('infinity') f
			JOIN return_line l ON l.submission = f.id
			WHERE f.quarter BETWEEN :first AND :last
			""";

	private static final String NEWEST = """
			WITH newest AS (
				SELECT max(c.id) AS id
				FROM comparison c
				WHERE c.region = :region AND c.quarter = :quarter
					AND EXISTS (SELECT FROM document d WHERE d.comparison = c.id AND NOT d.what_if)
			)
			""";

	private static final String SHOWN = NEWEST + """
			SELECT measure, kind, count(*)::integer AS documents
			FROM shown_measure
			WHERE comparison = (SELECT id FROM newest) AND edition = 'restricted'
			GROUP BY measure, kind
			ORDER BY measure, kind
			""";

	private static final String EXCEPTIONS = NEWEST + """
			SELECT s.measure, count(*)::integer AS number
			FROM stand_out_in((SELECT id FROM newest), 'restricted') s
			WHERE s.list = 'exception' AND s.area_type IN ('authority', 'joint')
			GROUP BY s.measure
			""";

	private static final String ACTIONS = """
			SELECT count(*)
			FROM records_in_force('infinity') f
			JOIN action a ON a.file = f.file
			WHERE lower(a.measure) IN (:code, lower(:title))
			""";

	private final JdbcClient jdbc;

	JdbcUsage(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void explained(String measure, String area, Quarter quarter, Instant at) {
		this.jdbc.sql(EXPLAINED)
			.param("measure", measure)
			.param("area", area)
			.param("quarter", quarter.toString())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	Map<String, Integer> explainedSince(Instant since) {
		Map<String, Integer> numbers = new HashMap<>();
		this.jdbc.sql(EXPLAINED_SINCE).param("since", since.atOffset(ZoneOffset.UTC)).query((row) -> {
			numbers.put(row.getString("measure"), row.getInt("number"));
		});
		return numbers;
	}

	/** All that was returned in some quarters, by measure. */
	Map<String, List<Line>> returned(Quarter first, Quarter last) {
		Map<String, List<Line>> lines = new HashMap<>();
		this.jdbc.sql(RETURNED).param("first", first.toString()).param("last", last.toString()).query((row) -> {
			String marker = row.getString("numerator_absence");
			lines.computeIfAbsent(row.getString("measure"), (measure) -> new ArrayList<>())
				.add(new Line(Quarter.parse(row.getString("quarter")), row.getString("authority"),
						(marker != null) ? Written.read(Absence.class, marker).orElseThrow() : null));
		});
		return lines;
	}

	/** Of the newest set; nothing at all where none was made. */
	Map<String, List<Shown>> shown(String region, Quarter quarter) {
		Map<String, List<Shown>> shown = new HashMap<>();
		this.jdbc.sql(SHOWN).param("region", region).param("quarter", quarter.toString()).query((row) -> {
			shown.computeIfAbsent(row.getString("measure"), (measure) -> new ArrayList<>())
				.add(new Shown(row.getString("kind"), row.getInt("documents")));
		});
		return shown;
	}

	Map<String, Integer> exceptions(String region, Quarter quarter) {
		Map<String, Integer> numbers = new HashMap<>();
		this.jdbc.sql(EXCEPTIONS).param("region", region).param("quarter", quarter.toString()).query((row) -> {
			numbers.put(row.getString("measure"), row.getInt("number"));
		});
		return numbers;
	}

	int actions(String code, String title) {
		return this.jdbc.sql(ACTIONS).param("code", code).param("title", title).query(Integer.class).single();
	}

	/**
	 * What one authority returned of a measure.
	 *
	 * @param absence null where there is a number
	 */
	record Line(Quarter quarter, String authority, @Nullable Absence absence) {
	}

	/** Documents of one kind. */
	record Shown(String kind, int documents) {
	}

}
