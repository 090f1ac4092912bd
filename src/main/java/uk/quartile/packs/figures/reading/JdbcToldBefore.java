package uk.quartile.packs.figures.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.ToldBefore;

/**
 * Reads what documents told before: only what was published counts, and by an instant.
 */
public final class JdbcToldBefore {

	/** Of the newest earlier quarter with a document, its newest set. */
	private static final String EXCEPTIONS = """
			WITH last AS (
				SELECT e.id, e.quarter
				FROM comparison c
				JOIN comparison e ON e.region = c.region AND e.quarter < c.quarter
				JOIN document d ON d.comparison = e.id
				WHERE c.id = :comparison AND d.edition = :edition AND d.pages IS NOT NULL AND NOT d.what_if
					AND d.rendered_at <= :by
				ORDER BY e.quarter DESC, d.rendered_at DESC, d.id DESC
				LIMIT 1
			)
			SELECT l.quarter AS last_time, s.measure, s.area_type, s.area
			FROM last l
			LEFT JOIN LATERAL stand_out_in(l.id, :edition) s ON s.list = 'exception'
			""";

	/** Each document of the same quarter, as last made from other inputs. */
	private static final String ISSUES = """
			SELECT DISTINCT ON (d.path) substr(d.path, length(:folder) + 1) AS file, d.comparison, d.rendered_at
			FROM comparison c
			JOIN comparison e ON e.region = c.region AND e.quarter = c.quarter AND e.id <> c.id
			JOIN document d ON d.comparison = e.id
			WHERE c.id = :comparison AND d.edition = :edition AND d.pages IS NOT NULL AND NOT d.what_if
				AND d.rendered_at <= :by
			ORDER BY d.path, d.rendered_at DESC, d.id DESC
			""";

	/** A measure's comparison that both share has changed in nothing. */
	private static final String CHANGED = """
			WITH figure AS (
				SELECT m.id AS comparison, b.measure, b.area_type, b.area, b.quarter, b.status, b.numerator, b.denominator, b.value
				FROM comparison m
				CROSS JOIN LATERAL benchmark_in(m.id, :edition) b
				WHERE m.id = :comparison OR m.id = ANY (:earlier::bigint[])
			)
			SELECT e.id AS earlier, f.measure, f.area_type, f.area
			FROM unnest(:earlier::bigint[]) AS e (id)
			JOIN figure f ON f.comparison IN (e.id, :comparison)
			GROUP BY e.id, f.measure, f.area_type, f.area
			HAVING count(*) <> 2 OR count(DISTINCT (f.quarter, f.status, f.numerator, f.denominator, f.value)) <> 1
			""";

	private final JdbcClient jdbc;

	private final ZoneId zone;

	private final OffsetDateTime by;

	/**
	 * A reader.
	 * @param zone in which days are told
	 * @param by instant up to which documents count
	 */
	public JdbcToldBefore(JdbcClient jdbc, ZoneId zone, OffsetDateTime by) {
		this.jdbc = jdbc;
		this.zone = zone;
		this.by = by;
	}

	/**
	 * Before the documents of a comparison.
	 * @param comparison id
	 * @param folder of its set, as documents are recorded: ends with a slash
	 */
	public ToldBefore of(long comparison, Edition edition, String folder) {
		Set<Quarter> lastTime = new HashSet<>();
		Set<Histories.Of> exceptions = new HashSet<>();
		this.jdbc.sql(EXCEPTIONS)
			.param("comparison", comparison)
			.param("edition", edition.written())
			.param("by", this.by)
			.query((row) -> {
				lastTime.add(Quarter.parse(row.getString("last_time")));
				if (row.getString("measure") != null) {
					exceptions.add(figure(row));
				}
			});
		List<Earlier> issues = this.jdbc.sql(ISSUES)
			.param("comparison", comparison)
			.param("edition", edition.written())
			.param("folder", folder)
			.param("by", this.by)
			.query((row, number) -> new Earlier(row.getString("file"), row.getLong("comparison"),
					row.getObject("rendered_at", OffsetDateTime.class).atZoneSameInstant(this.zone).toLocalDate()))
			.list();
		Map<Long, Set<Histories.Of>> changed = changed(comparison, edition, issues);
		return new ToldBefore(lastTime.stream().findFirst().orElse(null), Set.copyOf(exceptions),
				issues.stream()
					.collect(Collectors.toMap(Earlier::file, (issue) -> new ToldBefore.Issue(issue.on(),
							Set.copyOf(changed.getOrDefault(issue.comparison(), Set.of()))))));
	}

	private Map<Long, Set<Histories.Of>> changed(long comparison, Edition edition, List<Earlier> issues) {
		Map<Long, Set<Histories.Of>> changed = new HashMap<>();
		if (!issues.isEmpty()) {
			this.jdbc.sql(CHANGED)
				.param("comparison", comparison)
				.param("edition", edition.written())
				.param("earlier", issues.stream().map(Earlier::comparison).distinct().toArray(Long[]::new))
				.query((row) -> {
					changed.computeIfAbsent(row.getLong("earlier"), (id) -> new HashSet<>()).add(figure(row));
				});
		}
		return changed;
	}

	private static Histories.Of figure(ResultSet row) throws SQLException {
		return new Histories.Of(row.getString("measure"), AreaKind.read(row.getString("area_type")),
				row.getString("area"));
	}

	/**
	 * An earlier issue of one document.
	 *
	 * @param file in its set
	 * @param comparison that it showed
	 * @param on day on which it was made
	 */
	private record Earlier(String file, long comparison, LocalDate on) {
	}

}
