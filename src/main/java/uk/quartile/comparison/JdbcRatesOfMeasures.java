package uk.quartile.comparison;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;
import org.springframework.batch.infrastructure.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.dictionary.Dictionary;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.figure.CountStatus;
import uk.quartile.domain.figure.DenominatorSource;
import uk.quartile.domain.figure.Interval;
import uk.quartile.figures.Figure;

/** The query of this stage: all rates that matter, measure by measure. */
final class JdbcRatesOfMeasures {

	/**
	 * A submission in force has the derivation of the first one with its bytes; the
	 * published counts in force are those of the newest receipt of the file. What the
	 * region's own areas have is read from the beginning on, their neighbours' for as
	 * long as histories are shown, and what others have is not.
	 */
	private static final String SOURCES = """
			SELECT d.id, f.id IN (SELECT submission FROM unsigned_in_force(:receivedBy, :signedFrom)) AS unsigned
			FROM submissions_in_force(:receivedBy) f
			JOIN submission s ON s.authority = f.authority AND s.quarter = f.quarter AND s.sha256 = f.sha256
			JOIN derivation d ON d.submission = s.id
			WHERE d.basis = :basis AND f.quarter <= :quarter AND (string_to_array(f.authority, '+') && :own::text[]
				OR f.quarter >= :from AND string_to_array(f.authority, '+') && :others::text[]
				OR f.quarter >= :far AND string_to_array(f.authority, '+') && :neighbours::text[])
			UNION ALL
			SELECT d.id, false
			FROM received_file r
			JOIN derivation d ON d.comparator_counts = r.id
			WHERE d.basis = :basis AND r.path = 'reference/comparator_counts.csv' AND r.sha256 = :counts
			ORDER BY id
			""";

	/** What nobody has signed is provisional, whatever its sender says. */
	private static final String FIELDS = """
			SELECT o.measure, o.area, o.quarter, o.status = 'published' AS published,
				CASE WHEN o.status = 'final' AND o.derivation = ANY (%s) THEN 'provisional' ELSE o.status END AS status,
				o.dictionary, o.numerator, o.numerator_absence, o.denominator, o.denominator_absence, o.denominator_source,
				o.population_year, o.population_release, r.value, r.lower_95, r.upper_95, r.undefined_because
			FROM observation o
			JOIN rate r USING (derivation, area, quarter, measure)
			""";

	/**
	 * The sources come as an array, whose length the planner can see: it would take them
	 * for a handful, and look up each rate by itself. Of the published counts some are
	 * left out.
	 */
	private static final String RATES = FIELDS.formatted("?") + """
			WHERE o.derivation = ANY (?) AND (o.status <> 'published' OR o.quarter <= ?
				AND (string_to_array(o.area, '+') && ? OR o.quarter >= ? AND string_to_array(o.area, '+') && ?
					OR o.quarter >= ? AND string_to_array(o.area, '+') && ?))
			ORDER BY o.measure, o.area, o.quarter, published
			""";

	/** What stands beside the counts of other measures: few measures, few quarters. */
	private static final String RELATED = FIELDS.formatted(":unsigned::bigint[]") + """
			WHERE o.derivation = ANY (:sources::bigint[]) AND o.measure = ANY (:measures::text[])
				AND o.quarter BETWEEN :from AND :quarter AND string_to_array(o.area, '+') && :own::text[]
			ORDER BY o.measure, o.area, o.quarter, published
			""";

	private static final int FETCH = 1_000;

	private final DataSource dataSource;

	private final String basis;

	private final String counts;

	private final OffsetDateTime receivedBy;

	private final Dictionary dictionary;

	private final @Nullable Quarter signedFrom;

	/**
	 * A reader of rates.
	 * @param basis of the derivations
	 * @param counts SHA-256 of the published counts in force
	 * @param receivedBy the instant by which returns were received
	 * @param dictionary versions that returns may name
	 * @param signedFrom the first quarter whose returns are provisional until they are
	 * signed; null if none are
	 */
	JdbcRatesOfMeasures(DataSource dataSource, String basis, String counts, OffsetDateTime receivedBy,
			Dictionary dictionary, @Nullable Quarter signedFrom) {
		this.dataSource = dataSource;
		this.basis = basis;
		this.counts = counts;
		this.receivedBy = receivedBy;
		this.dictionary = dictionary;
		this.signedFrom = signedFrom;
	}

	/**
	 * A cursor over the rates of some areas.
	 * @param quarter the last one
	 * @param areas whose own rates are read of all quarters
	 * @param from the first quarter of others
	 * @param far the first quarter of neighbours
	 */
	JdbcCursorItemReader<Row> cursor(Quarter quarter, AreasRead areas, Quarter from, Quarter far) {
		String[] own = areas.own().toArray(String[]::new);
		String[] near = areas.neighbours().toArray(String[]::new);
		String[] published = areas.published().toArray(String[]::new);
		List<Derived> sources = sources(quarter, own, from, areas.others().toArray(String[]::new), far, near);
		Map<String, Footprint> footprints = new HashMap<>();
		Map<String, Quarter> quarters = new HashMap<>();
		return new JdbcCursorItemReaderBuilder<Row>().name("rates of measures")
			.dataSource(this.dataSource)
			.sql(RATES)
			.preparedStatementSetter((statement) -> {
				Connection connection = statement.getConnection();
				statement.setArray(1, connection.createArrayOf("bigint", Derived.unsigned(sources)));
				statement.setArray(2, connection.createArrayOf("bigint", Derived.all(sources)));
				statement.setString(3, quarter.toString());
				statement.setArray(4, connection.createArrayOf("text", own));
				statement.setString(5, from.toString());
				statement.setArray(6, connection.createArrayOf("text", published));
				statement.setString(7, far.toString());
				statement.setArray(8, connection.createArrayOf("text", near));
			})
			.rowMapper((row, number) -> row(row, footprints.computeIfAbsent(row.getString("area"), Footprint::parse),
					quarters.computeIfAbsent(row.getString("quarter"), Quarter::parse)))
			.fetchSize(FETCH)
			.connectionAutoCommit(false)
			.saveState(false)
			.build();
	}

	private List<Derived> sources(Quarter quarter, String[] own, Quarter from, String[] others, Quarter far,
			String[] neighbours) {
		return JdbcClient.create(this.dataSource)
			.sql(SOURCES)
			.param("receivedBy", this.receivedBy)
			.param("basis", this.basis)
			.param("quarter", quarter.toString())
			.param("own", own)
			.param("from", from.toString())
			.param("others", others)
			.param("far", far.toString())
			.param("neighbours", neighbours)
			.param("counts", this.counts)
			.param("signedFrom", (this.signedFrom != null) ? this.signedFrom.toString() : null)
			.query(Derived.class)
			.list();
	}

	/** The rates of some measures, areas and quarters, by measure. */
	Map<String, List<AreaRate>> of(Collection<String> measures, Quarter from, Quarter quarter, Collection<String> own) {
		String[] areas = own.toArray(String[]::new);
		List<Derived> sources = sources(quarter, areas, from, new String[0], from, new String[0]);
		Map<String, List<AreaRate>> rates = new TreeMap<>();
		JdbcClient.create(this.dataSource)
			.sql(RELATED)
			.param("sources", Derived.all(sources))
			.param("unsigned", Derived.unsigned(sources))
			.param("measures", measures.toArray(String[]::new))
			.param("from", from.toString())
			.param("quarter", quarter.toString())
			.param("own", areas)
			.query((row, number) -> row(row, Footprint.parse(row.getString("area")),
					Quarter.parse(row.getString("quarter"))))
			.list()
			.forEach((row) -> rates.computeIfAbsent(row.measure(), (code) -> new ArrayList<>()).add(row.rate()));
		return rates;
	}

	private Row row(ResultSet row, Footprint area, Quarter quarter) throws SQLException {
		Count numerator = count(row, "numerator");
		if (numerator == null) {
			throw new IllegalStateException("observation: found neither numerator nor marker, expected one of them");
		}
		String measure = row.getString("measure");
		return new Row(measure,
				new AreaRate(area, quarter, Written.read(CountStatus.class, row.getString("status")).orElseThrow(),
						numerator, count(row, "denominator"), source(row),
						row.getObject("population_year", Integer.class), row.getString("population_release"),
						figure(row), this.dictionary.other(measure, quarter, row.getString("dictionary"))));
	}

	private static Figure figure(ResultSet row) throws SQLException {
		Double value = row.getObject("value", Double.class);
		if (value == null) {
			return new Figure.Undefined(row.getString("undefined_because"));
		}
		Double lower = row.getObject("lower_95", Double.class);
		return new Figure.Known(value, (lower != null) ? new Interval(lower, row.getDouble("upper_95")) : null);
	}

	private static @Nullable DenominatorSource source(ResultSet row) throws SQLException {
		String source = row.getString("denominator_source");
		return (source != null) ? Written.read(DenominatorSource.class, source).orElseThrow() : null;
	}

	private static @Nullable Count count(ResultSet row, String column) throws SQLException {
		BigDecimal value = row.getBigDecimal(column);
		if (value != null) {
			return new Count.Known(value);
		}
		String marker = row.getString(column + "_absence");
		return (marker != null) ? new Count.Absent(Written.read(Absence.class, marker).orElseThrow()) : null;
	}

	/**
	 * One rate of one measure.
	 *
	 * @param measure code
	 * @param rate of an area and quarter
	 */
	record Row(String measure, AreaRate rate) {
	}

}
